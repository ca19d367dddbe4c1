/**
 * Excludes `new URL('…', import.meta.url)` from mutation. The dev server finds files of a package by this
 * expression: with a mutant of it, no test could load them.
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
