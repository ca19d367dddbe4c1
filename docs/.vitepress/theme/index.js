import DefaultTheme from 'vitepress/theme-without-fonts';
import EventLog from './EventLog.vue';
import LiveExample from './LiveExample.vue';
import PlaygroundFrame from './PlaygroundFrame.vue';
import './fonts.css';
import './colors.css';
import './page.css';
import './home.css';

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    for (const [name, component] of Object.entries({ EventLog, LiveExample, PlaygroundFrame })) {
      app.component(name, component);
    }
  },
};
