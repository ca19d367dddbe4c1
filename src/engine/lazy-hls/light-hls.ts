import Hls from 'hls.js/light';
import type { HlsChunk } from '../hls-engine.js';
import { createOpenHls } from './hls-js-playback.js';

export const openHls: HlsChunk['openHls'] = createOpenHls(Hls);
