import '@mux/mux-player';
import './size.css';
