import 'media-chrome';
import 'hls-video-element';
import './size.css';
