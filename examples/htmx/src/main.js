// Clicks are heard by the document: the page's content is replaced at every visit.
document.addEventListener('click', ({ target }) => {
  if (target.id === 'rename')
    document.querySelector('#flood').headline = 'How a meadow swallows a flood, and gives it back';
});

// The event bubbles: one listener hears every clip of every page.
document.addEventListener('news-video', ({ detail }) => {
  const output = document.querySelector('output');
  if (output) output.textContent = detail.action;
});

// A link on another page may lead to a moment. A visit changes the address without a word to the clips.
document.addEventListener('htmx:after:settle', () => dispatchEvent(new HashChangeEvent('hashchange')));
