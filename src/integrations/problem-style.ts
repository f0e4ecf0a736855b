/** The look of the problem page. It stands by itself: the site's own styles may be what cannot be loaded. */
export const PROBLEM_STYLE = `
:root {
  color-scheme: light dark;
  font: 1rem / 1.5 system-ui, sans-serif;
  color: light-dark(#1b1b1b, #ececec);
  background: light-dark(#fff, #161616);
}
body { margin: 0; }
main { max-width: 60rem; margin: auto; padding: 1.5rem 1rem 4rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 0; font: 600 1rem / 1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
a { color: light-dark(#0b57d0, #a8c7fa); }
ol { list-style: none; margin: 2rem 0 0; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
li { padding: 1rem; border: 1px solid light-dark(#c9c9c9, #4a4a4a); border-inline-start: 4px solid light-dark(#b3261e, #f2b8b5); border-radius: 4px; }
p { margin: 0.5rem 0 0; overflow-wrap: anywhere; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.875rem; }
pre { margin: 0.75rem 0 0; padding: 0.75rem; overflow-x: auto; line-height: 1.4; color: light-dark(#595959, #a8a8a8); background: light-dark(#f5f5f5, #232323); }
pre b { font-weight: 400; color: light-dark(#1b1b1b, #ececec); }
pre b[data-line=carets] { color: light-dark(#b3261e, #f2b8b5); }
.rule { font-size: 0.875rem; color: light-dark(#595959, #a8a8a8); }
`;
