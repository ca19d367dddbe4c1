import Hls from 'hls.js';
import type { HlsChunk } from '../hls-engine.js';
import { createOpenHls } from './hls-driver.js';

export const openHls: HlsChunk['openHls'] = createOpenHls(Hls);
