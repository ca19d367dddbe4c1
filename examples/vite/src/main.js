import 'news-video/define';
import 'news-video/transcript';
import 'news-video/news-video.css';

// The event bubbles: one listener hears every clip of the page.
document.addEventListener('news-video', ({ detail }) => {
  document.querySelector('output').textContent = detail.action;
});

document.querySelector('#rename').addEventListener('click', () => {
  document.querySelector('#flood').headline = 'How a meadow swallows a flood, and gives it back';
});
