import { drawChapterWipe, drawFurniture } from './kit/furniture.js';

const STAGE = { width: 1280, height: 720 };

/**
 * Every picture is a pure function of the clip's time, so frames can be made in any order and a second run
 * makes the same clip again.
 */
window.openStage = async (timeline, widthPixels) => {
  const { scenes, palette } = await import(`./${timeline.name}/index.js`);
  await document.fonts.load('800 40px "Schibsted Grotesk"');
  const canvas = document.querySelector('canvas');
  canvas.width = widthPixels;
  canvas.height = (widthPixels * STAGE.height) / STAGE.width;
  const context = canvas.getContext('2d', { willReadFrequently: true });

  const draw = (seconds) => {
    const scale = widthPixels / STAGE.width;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const chapter = timeline.chapters.findLast(({ startSeconds }) => startSeconds <= seconds);
    const localScene = {
      seconds: seconds - chapter.startSeconds,
      durationSeconds: chapter.endSeconds - chapter.startSeconds,
      lineStart: (index) => chapter.lines[index].startSeconds - chapter.startSeconds,
    };
    context.save();
    scenes[chapter.scene](context, localScene);
    context.restore();
    drawFurniture(context, { chapter, timeline, seconds, palette });
    drawChapterWipe(context, { timeline, seconds, palette });
  };

  window.renderFrames = (times, type, quality) =>
    times.map((seconds) => {
      draw(seconds);
      return canvas.toDataURL(type, quality);
    });
};
