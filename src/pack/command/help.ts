export const HELP = `Usage: news-video pack VIDEO --out FOLDER [options]
       news-video preview FOLDER [--port 8080]

pack makes a clip for <news-video> from a video file: HLS, MP4, posters, a
storyboard, the tag, and preview.html. It needs ffmpeg. Options:

  --captions FILE       WebVTT or SubRip, such as words.en.vtt, or en=words.srt;
                        again for each language
  --chapters FILE       WebVTT, or lines such as "1:02 What happened"
  --headline, --caption, --credit, --description, --lang TEXT   for the tag
  --base-url URL        where it will be; default: the path below public/
  --page-url URL, --upload-date DATE    for the structured data
  --poster-at TIME      default: the sharpest frame of the first third
  --loudness LUFS       default -23 (EBU R 128); "off" changes nothing
  --audio NUMBER        which audio track
  --max-height LINES    default 1080
  --preset NAME         of x264; default medium
  --av1, --hevc         large renditions in these codecs besides
  --loop                a silent loop of the first seconds besides
  --strict              faults of the captions are errors
  --force               replace a clip that is there already
  --resume              go on after an interruption
  --dry-run             say what would be made
  --json                write events as lines of JSON

Exit codes: 0 made, 1 failed, 2 wrong arguments, 130 interrupted.
`;
