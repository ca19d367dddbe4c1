import { canEncodeAudio, canEncodeVideo } from 'mediabunny';
import type { Plan, Rendition, SoundPlan } from '../../src/pack/plan/plan.ts';
import { SAMPLE_RATE_HZ } from '../../src/pack/plan/sound.ts';
import { toNumber } from '../../src/pack/source/ratio.ts';
import { bitRate, targetBitsPerSecond } from './bit-rates.ts';

/**
 * Why this page can make no clip at all; undefined if it can. No encoder is asked for: WebKitGTK 2.50 crashes when it
 * is, and would not even show the command.
 */
export function whyUnable(): string | undefined {
  if (!window.isSecureContext)
    return 'Browsers encode only on pages that come by HTTPS, or from your own computer.';
  if ('VideoEncoder' in window && 'VideoDecoder' in window) return undefined;
  return 'This browser cannot encode: it has no WebCodecs.';
}

/** The renditions of a plan that this browser can encode. */
export async function encodableRenditions({ renditions }: Plan): Promise<readonly Rendition[]> {
  const answers = await Promise.all(renditions.map(canEncode));
  return renditions.filter((_, index) => answers[index]);
}

function canEncode(rendition: Rendition): Promise<boolean> {
  return canEncodeVideo('avc', {
    width: rendition.widthPixels,
    height: rendition.heightPixels,
    frameRate: toNumber(rendition.frameRate),
    quality: bitRate(targetBitsPerSecond(rendition)),
  });
}

/**
 * Makes sure that there is an encoder for the sound: that of the browser, or else FFmpeg's as WebAssembly, which is
 * a megabyte of script and is loaded only then.
 *
 * @returns whether the browser has its own
 */
export async function prepareSoundEncoder({ channels, bitsPerSecond }: SoundPlan): Promise<boolean> {
  const quality = bitRate(bitsPerSecond);
  if (await canEncodeAudio('aac', { numberOfChannels: channels, sampleRate: SAMPLE_RATE_HZ, quality }))
    return !isRegistered;
  const { registerAacEncoder } = await import('@mediabunny/aac-encoder');
  registerAacEncoder();
  isRegistered = true;
  return false;
}

let isRegistered = false;
