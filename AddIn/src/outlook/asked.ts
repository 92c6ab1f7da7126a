/** Outlook said no; its own code goes under Details. */
export class OutlookError extends Error {
  readonly code: number;

  constructor(error: Office.Error) {
    super(error.message);
    this.name = 'OutlookError';
    this.code = error.code;
  }
}

/** Turns one of Outlook's callbacks into a promise. */
export const asked = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void) =>
  new Promise<T>((resolve, reject) => {
    call(result => (result.status === Office.AsyncResultStatus.Succeeded ? resolve(result.value) : reject(new OutlookError(result.error))));
  });
