// The five floors of the house: a room imports only from floors below its own. See docs/story.md.
const floors = [
  ['api', 'store', 'signing', 'machine', 'registration', 'language', 'base'],
  ['client', 'control-plane'],
  ['controllers', 'k3s', 'dashboard', 'doctor', 'agent', 'network'],
  ['server', 'join'],
  ['cli'],
];

const rooms = (names) => `^src/(${names.join('|')})/`;

/** Nothing on a floor may import from a floor above it. */
const noArrowUp = floors.slice(0, -1).map((floor, index) => ({
  name: `floor-${index + 1}-imports-no-floor-above`,
  severity: 'error',
  from: { path: rooms(floor) },
  to: { path: rooms(floors.slice(index + 1).flat()) },
}));

/** Rooms on one floor do not know each other; on the ground floor all may use `base` and `language`. */
const noArrowSideways = floors.map((floor, index) => ({
  name: `floor-${index + 1}-rooms-are-strangers`,
  severity: 'error',
  from: { path: `^src/(${floor.join('|')})/` },
  to: { path: rooms(floor), pathNot: index === 0 ? ['^src/$1/', '^src/(base|language)/'] : ['^src/$1/'] },
}));

module.exports = {
  forbidden: [
    ...noArrowUp,
    ...noArrowSideways,
    { name: 'base-imports-nothing-of-ours', severity: 'error', from: { path: '^src/base/' }, to: { path: '^src/', pathNot: '^src/base/' } },
    {
      name: 'language-imports-only-base',
      severity: 'error',
      from: { path: '^src/language/' },
      to: { path: '^src/', pathNot: '^src/(base|language)/' },
    },
    { name: 'front-door-imports-no-command-line', severity: 'error', from: { path: '^src/index\\.ts$' }, to: { path: '^src/cli/' } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-test-in-source',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.(test|suite|fixture)\\.ts$' },
      to: { path: ['\\.(test|suite|fixture)\\.ts$', '^test/', '^bench/', '^tools/'] },
    },
    {
      name: 'no-development-dependency-in-source',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.(test|suite|fixture)\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
