// The sources of the long tests. Each is made by ffmpeg when it is needed, small and short.

const video = (size, rate, seconds) => ['-f', 'lavfi', '-i', `testsrc2=s=${size}:r=${rate}:d=${seconds}`];
const sound = (seconds, layout = 'stereo', hz = 48_000) => [
  ...['-f', 'lavfi', '-i', `sine=f=440:r=${hz}:d=${seconds},aformat=channel_layouts=${layout}`],
];
const x264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'];
const aac = ['-c:a', 'aac', '-ac', '2'];
const plain = (size, rate, seconds) => [...video(size, rate, seconds), ...sound(seconds), ...x264, ...aac];

/** HDR is coded by HEVC in ten bits. */
const hdr = (transfer) => [
  ...[...video('320x180', 25, 2), '-c:v', 'libx265', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p10le'],
  ...['-x265-params', `log-level=error:colorprim=bt2020:transfer=${transfer}:colormatrix=bt2020nc`],
  ...['-color_primaries', 'bt2020', '-color_trc', transfer, '-colorspace', 'bt2020nc', '-tag:v', 'hvc1'],
];

/**
 * `make` are the arguments of ffmpeg without the file. `options` are those of `news-video pack`. What is expected:
 * the possible `resolutions` and the `rates` of the renditions, smallest first; the `seconds` of the clip, the `channels` of its
 * sound (0 for none), and a `notice`.
 */
export const SOURCES = [
  {
    name: 'a plain clip',
    file: 'plain.mp4',
    make: plain('640x360', 25, 9),
    resolutions: ['426x240', '640x360'],
    rates: ['25.000'],
    seconds: 9,
  },
  {
    name: 'a clip that is as long as a segment',
    file: 'segment.mp4',
    make: plain('426x240', 25, 4),
    resolutions: ['426x240'],
    seconds: 4,
  },
  {
    name: 'portrait',
    file: 'portrait.mp4',
    make: plain('360x640', 30, 3),
    resolutions: ['240x426', '360x640'],
  },
  {
    name: 'a square',
    file: 'square.mp4',
    make: plain('400x400', 25, 2),
    resolutions: ['240x240', '360x360'],
  },
  {
    name: '4K, of which 1080 lines are used',
    file: '4k.mp4',
    make: plain('3840x2160', 25, 1),
    resolutions: ['426x240', '640x360', '854x480', '1280x720', '1920x1080'],
  },
  {
    name: 'ten bits',
    file: 'ten-bits.mkv',
    make: [
      ...[...video('320x180', 25, 2), ...sound(2), '-c:v', 'libx265', '-preset', 'ultrafast'],
      ...['-x265-params', 'log-level=error', '-pix_fmt', 'yuv420p10le', ...aac],
    ],
    resolutions: ['320x180'],
  },
  {
    name: 'ProRes of an edit, 4:2:2',
    file: 'edit.mov',
    make: [...video('320x180', 25, 2), ...sound(2), '-c:v', 'prores_ks', '-c:a', 'pcm_s16le'],
  },
  {
    name: 'RGB',
    file: 'rgb.mkv',
    make: [...video('320x180', 25, 1), '-c:v', 'ffv1', '-pix_fmt', 'gbrp'],
    channels: 0,
  },
  {
    name: 'a single frame',
    file: 'frame.mp4',
    make: [...video('320x180', 25, 1), '-frames:v', '1', ...x264],
    seconds: 0.04,
    channels: 0,
  },
  {
    name: 'odd sizes',
    file: 'odd.mp4',
    make: [...video('321x181', 25, 2), '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv444p'],
    resolutions: ['320x180'],
    channels: 0,
  },
  {
    name: 'a rotated phone video',
    file: 'rotated.mov',
    make: plain('320x180', 30, 2),
    rotate: true,
    resolutions: ['180x320'],
  },
  {
    name: 'interlaced and anamorphic, from tape',
    file: 'tape.ts',
    make: [
      ...[
        ...video('720x576', 50, 3),
        ...sound(3),
        '-vf',
        'tinterlace=interleave_top,setfield=tff,setsar=64/45',
      ],
      ...['-r', '25', '-c:v', 'mpeg2video', '-b:v', '6M', '-flags', '+ilme+ildct', '-c:a', 'mp2'],
    ],
    resolutions: ['426x240', '640x360', '854x480', '1024x576'],
    notice: /deinterlaced/,
  },
  {
    name: 'a variable frame rate',
    file: 'variable.mp4',
    make: [
      ...[...video('320x180', 30, 4), '-vf', "select='not(mod(n,3))+gt(n,80)'", '-vsync', 'vfr', ...x264],
    ],
    channels: 0,
    notice: /frame rate varies/,
  },
  {
    name: '60 frames a second, half of them in small renditions',
    file: 'sport.mp4',
    make: plain('1280x720', 60, 2),
    resolutions: ['426x240', '640x360', '854x480', '1280x720'],
    rates: ['30.000', '60.000'],
  },
  {
    name: '23.976 frames a second',
    file: 'film.mp4',
    make: plain('320x180', '24000/1001', 9),
    rates: ['23.976'],
  },
  {
    name: '29.97 frames a second',
    file: 'ntsc.mp4',
    make: plain('320x180', '30000/1001', 9),
    rates: ['29.970'],
  },
  {
    name: '119.88 frames a second',
    file: 'slow-motion.mp4',
    make: plain('320x180', '120000/1001', 2),
    rates: ['29.970'],
  },
  { name: '5 frames a second', file: 'slides.mp4', make: plain('320x180', 5, 9), rates: ['5.000'] },
  { name: 'HDR10', file: 'hdr10.mp4', make: hdr('smpte2084'), channels: 0, notice: /HDR, and is converted/ },
  { name: 'HLG', file: 'hlg.mp4', make: hdr('arib-std-b67'), channels: 0, notice: /HDR, and is converted/ },
  {
    name: 'no sound',
    file: 'mute.mp4',
    make: [...video('320x180', 25, 5), ...x264],
    channels: 0,
    notice: /no sound/,
  },
  {
    name: 'mono at 22 kHz',
    file: 'mono.mp4',
    make: [...video('320x180', 25, 2), ...sound(2, 'mono', 22_050), ...x264, '-c:a', 'aac'],
    channels: 1,
  },
  {
    name: '5.1 channels',
    file: 'surround.mkv',
    make: [...video('320x180', 25, 2), ...sound(2, '5.1'), ...x264, '-c:a', 'ac3'],
    notice: /6 channels/,
  },
  {
    name: 'three audio tracks',
    file: 'tracks.mkv',
    make: [
      ...[...video('320x180', 25, 2), ...sound(2, 'mono'), ...sound(2), ...sound(2)],
      ...['-map', '0', '-map', '1', '-map', '2', '-map', '3', ...x264, '-c:a', 'aac'],
      ...['-disposition:a:0', '0', '-disposition:a:1', 'default', '-disposition:a:2', '0'],
    ],
    notice: /Of 3 audio tracks, track 2 is used/,
  },
  {
    name: 'an audio track that is chosen',
    file: 'chosen.mkv',
    make: [
      ...[...video('320x180', 25, 2), ...sound(2), ...sound(2, 'mono')],
      ...['-map', '0', '-map', '1', '-map', '2', ...x264, '-c:a', 'aac'],
    ],
    options: ['--audio', '2'],
    channels: 1,
  },
  {
    name: 'silence',
    file: 'silence.mp4',
    make: [...video('320x180', 25, 2), '-f', 'lavfi', '-t', '2', '-i', 'anullsrc', ...x264, ...aac],
  },
  {
    name: 'sound that goes on after the picture',
    file: 'long-sound.mkv',
    make: [...video('320x180', 25, 2), ...sound(5), ...x264, ...aac],
    seconds: 5,
  },
  {
    name: 'sound that ends before the picture',
    file: 'short-sound.mp4',
    make: [...video('320x180', 25, 5), ...sound(2), ...x264, ...aac],
    seconds: 5,
  },
  {
    name: 'sound that begins late',
    file: 'late-sound.mkv',
    make: [...video('320x180', 25, 4), '-itsoffset', '1.5', ...sound(2), ...x264, ...aac],
    seconds: 4,
  },
  {
    name: 'a recording of a browser, which does not say how long it is',
    file: 'recording.webm',
    make: [
      ...[
        ...video('320x180', 25, 3),
        ...sound(3),
        '-c:v',
        'libvpx',
        '-deadline',
        'realtime',
        '-c:a',
        'libopus',
      ],
      ...['-f', 'webm', '-live', '1'],
    ],
    seconds: 3,
  },
  {
    name: 'MPEG-TS of an agency',
    file: 'agency.ts',
    make: plain('320x180', 25, 5),
    seconds: 5,
  },
  {
    name: 'an old AVI',
    file: 'old.avi',
    make: [...video('320x240', 25, 2), ...sound(2, 'stereo', 44_100), '-c:v', 'mpeg4', '-c:a', 'libmp3lame'],
    resolutions: ['320x240'],
  },
  {
    name: 'AV1',
    file: 'av1.mkv',
    make: [...video('320x180', 25, 1), '-c:v', 'libsvtav1', '-preset', '12'],
    channels: 0,
  },
  { name: 'a GIF', file: 'loop.gif', make: video('320x180', 10, 2), channels: 0 },
  { name: 'a stamp', file: 'stamp.mp4', make: plain('64x48', 25, 2), resolutions: ['64x48'] },
  {
    name: 'a cinema picture',
    file: 'cinema.mp4',
    make: plain('640x268', 24, 2),
    resolutions: ['426x178', '640x268'],
  },
  {
    name: 'a size between two of the ladder',
    file: 'between.mp4',
    make: plain('960x540', 25, 2),
    resolutions: ['426x240', '640x360', '854x480', '960x540'],
  },
  {
    name: 'three hours',
    file: 'three-hours.mp4',
    make: [...video('64x36', 1, 10_800), ...x264, '-g', '60'],
    seconds: 10_800,
    rates: ['1.000'],
    channels: 0,
  },
  {
    name: `a path with spaces, "quotes", 'quotes' and 🎬`,
    file: `it's a "path" — 🎬 100%.mp4`,
    make: plain('320x180', 25, 2),
  },
  {
    name: 'AV1 and HEVC besides',
    file: 'modern.mp4',
    make: plain('854x480', 25, 5),
    options: ['--av1', '--hevc'],
    resolutions: ['426x240', '640x360', '854x480'],
  },
  {
    name: 'captions, chapters and a loop',
    file: 'words.mp4',
    make: plain('640x360', 25, 9),
    texts: {
      'words.en.vtt': 'WEBVTT\n\n00:01.000 --> 00:03.000\nOne & two\n\n00:04.000 --> 00:06.000\n<v Ann>Three',
      'words.de.srt': '1\n00:00:01,000 --> 00:00:03,000\nEins\n\n2\n00:00:04,000 --> 00:00:06,000\nZwei',
      'chapters.en.txt': '0:00 The beginning\n0:05 The end',
    },
    options: [
      '--captions',
      'words.en.vtt',
      '--captions',
      'words.de.srt',
      '--chapters',
      'chapters.en.txt',
      '--loop',
    ],
    seconds: 9,
  },
];
