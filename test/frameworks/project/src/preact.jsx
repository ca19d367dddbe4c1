/** @jsxImportSource preact */
import { hydrate as hydrateTree, render } from 'preact';

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
            <track key={src} kind="captions" src={src} srclang={srclang} label={label} />
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
  const update = (next) => render(<Article state={next} {...listeners} />, target);
  update(state);
  return update;
}

export function hydrate(target, state, listeners) {
  hydrateTree(<Article state={state} {...listeners} />, target);
  return (next) => render(<Article state={next} {...listeners} />, target);
}
