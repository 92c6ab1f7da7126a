/** Makes an element: its name and class, properties, and what is inside. Text stays text. */
export const build = (name, properties = {}, ...inside) => {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag);
  element.classList.add(...classes);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...inside.flat(Infinity).filter(one => one !== undefined && one !== false && one !== ''));
  return element;
};

let timer;

/** Says something to the person for a moment. */
export const say = text => {
  const place = document.getElementById('said');
  place.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => (place.textContent = ''), 5000);
};

/** Runs something that may fail, and says so when it does. */
export const tried = async action => {
  try {
    return await action();
  } catch (error) {
    say(error.message);
    return undefined;
  }
};

export const nameOf = recipient => recipient?.emailAddress?.name || recipient?.emailAddress?.address || 'Nobody';
