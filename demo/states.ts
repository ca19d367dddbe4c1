// Each "Show" button plays the clip beside it, so that its error can be seen without a tap on the poster.
for (const button of document.querySelectorAll('.show')) {
  button.addEventListener('click', () => {
    const clip = button.parentElement?.querySelector('news-video');
    clip?.play().catch(() => {
      // The clip shows the error itself.
    });
  });
}
