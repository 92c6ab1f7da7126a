import hooks from 'eslint-plugin-react-hooks';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import imports from 'eslint-plugin-import-x';
import typescript from 'typescript-eslint';

// ui, outlook, api ← features ← app. A room may know what stands before it in this row, never what stands after.
const foundations = ['ui', 'outlook', 'api'];
const features = ['thread', 'words', 'followup', 'draft', 'push', 'today', 'people', 'story', 'standing', 'settings', 'account', 'heard', 'insights', 'writing'];

const walls = [
  ...foundations.map(room => ({
    target: `./src/${room}`,
    from: ['./src/app', './src/features', ...foundations.filter(other => other !== room).map(other => `./src/${other}`)],
    message: `${room}/ stands on nothing but itself.`,
  })),
  ...features.map(feature => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'No feature knows another: app/ puts them together.',
  })),
  { target: './src/features', from: './src/app', message: 'app/ puts the features together, not the other way round.' },
];

const words = { Office: 'outlook', fetch: 'api' };
// Of two entries for one file the later one wins whole: each room gets its list in one piece.
const say = (files, ignores, names) => ({
  files,
  ignores,
  rules: { 'no-restricted-globals': ['error', ...names.map(name => ({ name, message: `Only ${words[name]}/ says ${name}.` }))] },
});

export default typescript.config(
  { ignores: ['src/api/schema.ts', 'dist'] },
  ...typescript.configs.strictTypeChecked,
  ...typescript.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': imports, 'react-hooks': hooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      ...hooks.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', { zones: walls }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'max-lines': ['error', { max: 150 }],
      'no-restricted-syntax': ['error', {
        selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], MemberExpression[property.name='innerHTML']",
        message: 'What a mail says is only ever shown as text.',
      }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  say(['src/**/*.{ts,tsx}'], ['src/outlook/**', 'src/api/**'], ['Office', 'fetch']),
  say(['src/outlook/**'], [], ['fetch']),
  say(['src/api/**'], [], ['Office']),
);
