/**
 * Leaves `new URL('…', import.meta.url)` as it stands: build tools find the files of a package by it, and a
 * mutant of it would keep every test from them.
 *
 * @implements {import('@stryker-mutator/api/ignore').Ignorer}
 */
class Addresses {
  shouldIgnore({ node }) {
    const isAddress = node.type === 'NewExpression' && node.callee.name === 'URL';
    return isAddress && node.arguments[1]?.object?.type === 'MetaProperty' ? 'where a file is' : undefined;
  }
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'addresses', injectableClass: Addresses }];
