/** The look of `preview.html`. */
export const PREVIEW_STYLES = `
:root { color-scheme: light dark; --line: light-dark(#d8d8d8, #444); }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; background: light-dark(#fff, #161616); color: light-dark(#1a1a1a, #eee); }
main { max-width: 46rem; margin: 0 auto; padding: 1rem 1rem 4rem; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.125rem; }
pre { margin: 0; padding: 1rem; overflow-x: auto; border: 1px solid var(--line); border-radius: 4px; font-size: 0.8125rem; }
.scrolls { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
th, td { padding: 0.375rem 1rem 0.375rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
td:first-child { white-space: nowrap; }
th:last-child, td:last-child { padding-inline-end: 0; text-align: end; white-space: nowrap; }
`;
