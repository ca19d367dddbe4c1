import './facade.css';

addEventListener('click', async ({ target }) => {
  const button = target.closest('.facade');
  if (!button) return;
  const { default: Hls } = await import('hls.js');
  const video = document.createElement('video');
  video.controls = true;
  video.playsInline = true;
  button.replaceWith(video);
  const hls = new Hls();
  hls.loadSource(button.dataset.src);
  hls.attachMedia(video);
  video.play();
});
