import { builtinModules } from 'node:module';

/** @typedef {{regex: string, message: string, allowTypeImports?: boolean}} Pattern An import that is not allowed. */

/**
 * What a layer may import.
 *
 * @typedef {object} Layer
 * @property {string[]} may Other layers, or single doors into them.
 * @property {string[]} packages Those of the fenced packages that it may know.
 * @property {boolean} node Whether it may use Node's own modules.
 * @property {Pattern[]} [closed] Further imports that are not allowed.
 */

/**
 * The import fences of docs/architecture.md.
 *
 * @type {Record<string, Layer>}
 */
const layers = {
  core: { may: [], packages: [], node: false },
  server: {
    may: ['core'],
    packages: ['vscode-languageserver'],
    node: false,
    closed: [
      {
        regex: '^\\.\\.?/(.*/)?(host/(?!host\\.|load\\.|rename-plan\\.)|node/)',
        message: 'server runs in a browser too: it reaches the disk only through the host it is given.',
      },
      {
        regex: '^vscode-languageserver$',
        message: 'What is used of it at run time goes through server/lsp.ts.',
        allowTypeImports: true,
      },
      {
        regex: '/core/suggest/(?!learner\\.)',
        message: 'Suggestions are loaded when there is something to learn: ask the suggester of the corpus.',
        allowTypeImports: true,
      },
    ],
  },
  'server/host': { may: ['core', 'server'], packages: [], node: true },
  'server/node': { may: ['core', 'server'], packages: ['vscode-languageserver'], node: true },
  extension: { may: ['server/protocol'], packages: ['vscode', 'vscode-languageclient'], node: false },
  webview: { may: [], packages: [], node: false },
  cli: { may: ['core', 'server/host', 'server/node/main'], packages: [], node: true },
};
const fencedPackages = ['vscode', 'vscode-languageserver', 'vscode-languageclient'];
const allLayers = ['core', 'server', 'extension', 'webview', 'cli', 'tools'];

/**
 * @param {string} name
 * @param {Layer} layer
 * @returns {Pattern[]} The imports that it must not make, as patterns over what stands in the import.
 */
function fence(name, { may, packages, node, closed = [] }) {
  const own = name.split('/')[0];
  const foreign = allLayers.filter((other) => other !== own && !may.includes(other));
  return [
    ...foreign.map((other) => ({
      regex: `^(\\.\\.?/)+(src/)?${other}/${exceptDoors(other, may)}`,
      message: `${name} must not import ${other} (docs/architecture.md).`,
    })),
    ...fencedPackages
      .filter((each) => !packages.includes(each))
      .map((each) => ({
        regex: `^${each}($|/|-protocol|-types|-jsonrpc)`,
        message: `${name} must not know ${each} (docs/architecture.md).`,
      })),
    ...(node ? [] : [{ regex: nodeModules, message: `${name} runs in a browser too: no Node modules.` }]),
    ...closed,
  ];
}

/** Node's own modules, as `x` and as `node:x`. */
const nodeModules = `^(node:|(${builtinModules.map((each) => each.replace(/^node:/, '')).join('|')})($|/))`;

/**
 * @param {string} layer
 * @param {string[]} may
 * @returns {string} A look-ahead that leaves out the doors into the layer.
 */
function exceptDoors(layer, may) {
  const doors = may.filter((path) => path.startsWith(`${layer}/`)).map((path) => path.slice(layer.length + 1));
  return doors.length > 0 ? `(?!(${doors.join('|')})([./]|$))` : '';
}

/**
 * The same fence for `import()` and `require()`, which `no-restricted-imports` does not see.
 *
 * @param {Pattern[]} patterns
 */
function dynamicImports(patterns) {
  return patterns.flatMap(({ regex, message }) => {
    const literal = `Literal[value=/${regex.replaceAll('/', '\\/')}/]`;
    return [
      { selector: `ImportExpression > ${literal}`, message },
      { selector: `CallExpression[callee.name='require'] > ${literal}`, message },
    ];
  });
}

/** Core is given its clock and its randomness. */
const coreSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'core gets the clock as a parameter.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'core gets the clock as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'core gets randomness as a parameter.',
  },
];

/**
 * The fences as ESLint configuration: eslint.config.mjs joins them to the other rules, and `npm run build` checks them
 * alone, so that a line that breaks one is no build.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const importFences = Object.entries(layers).map(([name, layer]) => {
  const patterns = fence(name, layer);
  const nested = Object.keys(layers).filter((other) => other.startsWith(`${name}/`));
  const syntax = [...dynamicImports(patterns), ...(name === 'core' ? coreSyntax : [])];
  return {
    files: [`src/${name}/**/*.ts`],
    ignores: nested.map((other) => `src/${other}/**`),
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', ...syntax],
    },
  };
});
