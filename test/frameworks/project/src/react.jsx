/** @jsxImportSource react */
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';

export function Article({ state, onReport, onPlaying, onError }) {
  return (
    <article>
      {state.isShown ? (
        <news-video
          id="clip"
          src={state.src}
          headline={state.headline}
          credit={state.credit}
          duration={state.duration}
          poster-srcset={state.posterSrcset}
          posterAlt={state.posterAlt}
          loop={state.loop}
          muted
          onnews-video={onReport}
          onplaying={onPlaying}
          onerror={onError}
        >
          {state.tracks.map(({ src, srclang, label }) => (
            <track key={src} kind="captions" src={src} srcLang={srclang} label={label} />
          ))}
          <span slot="caption">{state.caption}</span>
        </news-video>
      ) : (
        <p>No clip today.</p>
      )}
      {state.hasTranscript && <news-video-transcript for="clip" open />}
    </article>
  );
}

export function mount(target, state, listeners) {
  const root = createRoot(target);
  const update = (next) => flushSync(() => root.render(elementOf(next, listeners)));
  update(state);
  return update;
}

export function hydrate(target, state, listeners) {
  const root = hydrateRoot(target, elementOf(state, listeners));
  return (next) => flushSync(() => root.render(elementOf(next, listeners)));
}

export function elementOf(state, listeners) {
  return (
    <StrictMode>
      <Article state={state} {...listeners} />
    </StrictMode>
  );
}
