// The tests of the pure folders, in one page: a page for each file takes longer than its tests.
// `test-files.js` has the runner's server answer with an import of each file instead of this text.
