/**
 * The script is the single source for the narration, both caption tracks, the chapters and the pictures.
 * One line is one spoken phrase and one caption, so it must fit two rows of 42 characters.
 * Place names and figures are invented.
 */
export const nightTrains = {
  name: 'night-trains',
  title: 'The night trains return',
  durationSeconds: 119,
  voice: { name: 'en-gb-x-rp+Andy', wordsPerMinute: 166, pitch: 40 },
  music: {
    chordSeconds: 8.5,
    chords: [
      ['A2', 'E3', 'C4', 'G4'],
      ['F2', 'C3', 'A3', 'E4'],
      ['C3', 'G3', 'E4', 'B4'],
      ['G2', 'D3', 'B3', 'D4'],
    ],
  },
  posterSeconds: 0.6,
  tsRungs: ['240p', '360p'],
  chapters: [
    {
      scene: 'opening',
      title: 'Twenty to ten, platform four',
      lines: [
        {
          en: 'It is twenty to ten in the evening, and a train is waiting to leave.',
          ar: 'إنها العاشرة إلا ثلثًا مساءً، وقطار ينتظر المغادرة.',
        },
        {
          en: 'By breakfast, it will be eleven hundred kilometres away.',
          ar: 'عند الفطور سيكون على بعد ألف ومئة كيلومتر.',
        },
        {
          en: 'Night trains were written off. Now, city by city, they are coming back.',
          ar: 'قيل إن زمن قطارات الليل ولّى، وها هي تعود مدينة بعد مدينة.',
        },
      ],
    },
    {
      scene: 'network',
      title: 'How they disappeared',
      lines: [
        {
          en: 'In nineteen ninety-five, fourteen night trains left Averin every evening.',
          ar: 'عام 1995، كان أربعة عشر قطارًا ليليًا يغادر أفيرين كل مساء.',
        },
        {
          en: 'Then came cheap flights, and fast trains by day.',
          ar: 'ثم جاءت الرحلات الجوية الرخيصة وقطارات النهار السريعة.',
        },
        { en: 'Sleeping cars grew old, and few were replaced.', ar: 'شاخت عربات النوم، وقلّما استُبدلت.' },
        { en: 'A bed can be sold only once a night.', ar: 'السرير لا يُباع إلا مرة واحدة في الليلة.' },
        { en: 'A seat can be sold four times a day.', ar: 'أما المقعد فيُباع أربع مرات في اليوم.' },
        {
          en: 'One by one, the lines went dark. By twenty fifteen, one was left.',
          ar: 'انطفأت الخطوط واحدًا تلو الآخر، ولم يبقَ عام 2015 سوى خط واحد.',
        },
      ],
    },
    {
      scene: 'changes',
      title: 'What has changed',
      lines: [
        { en: 'Three things have changed. First, demand.', ar: 'تغيرت ثلاثة أمور. أولها الطلب.' },
        {
          en: 'Bookings on that last line have tripled in six years.',
          ar: 'فقد تضاعفت الحجوزات على ذلك الخط ثلاث مرات في ست سنوات.',
        },
        {
          en: 'Second, carbon. For this journey, the train emits a tenth of the flight.',
          ar: 'وثانيها الكربون: انبعاثات القطار في هذه الرحلة عُشر انبعاثات الطائرة.',
        },
        {
          en: 'And third, time. You travel while you sleep, and save a hotel night.',
          ar: 'وثالثها الوقت: تسافر وأنت نائم، وتوفر ليلة في الفندق.',
        },
      ],
    },
    {
      scene: 'journey',
      title: 'One night, hour by hour',
      lines: [
        { en: 'At twenty-one forty, the doors close in Averin.', ar: 'في 21:40 تُغلق الأبواب في أفيرين.' },
        {
          en: 'At midnight the train stops in Sollen, and takes on four more cars.',
          ar: 'عند منتصف الليل يتوقف القطار في سولين، وتُضاف إليه أربع عربات.',
        },
        {
          en: 'At two, it crosses the border. Nobody has to wake up.',
          ar: 'في الثانية يعبر الحدود، ولا أحد يضطر إلى الاستيقاظ.',
        },
        {
          en: 'Through the mountains it runs slowly, behind the freight.',
          ar: 'وعبر الجبال يسير ببطء خلف قطارات البضائع.',
        },
        {
          en: 'At five, the line ahead is under repair. It waits for forty minutes.',
          ar: 'في الخامسة يكون الخط أمامه قيد الإصلاح، فينتظر أربعين دقيقة.',
        },
        {
          en: 'And at eight thirty-five, it arrives in the middle of Lisora.',
          ar: 'وفي 8:35 صباحًا يصل إلى قلب ليسورا.',
        },
      ],
    },
    {
      scene: 'obstacles',
      title: 'What stands in the way',
      lines: [
        { en: 'It is still a fragile business.', ar: 'ما زال هذا القطاع هشًا.' },
        {
          en: 'Six new lines need two hundred and forty carriages. Ninety have been built.',
          ar: 'ستة خطوط جديدة تحتاج إلى مئتين وأربعين عربة، بُني منها تسعون.',
        },
        {
          en: 'And the small hours are when railways mend their tracks.',
          ar: 'وساعات الليل المتأخرة هي وقت إصلاح السكك.',
        },
      ],
    },
    {
      scene: 'closing',
      lines: [
        {
          en: 'But last spring, one night train left Averin.',
          ar: 'لكن في الربيع الماضي غادر أفيرين قطار ليلي واحد.',
        },
        { en: 'This winter, it will be seven.', ar: 'وفي هذا الشتاء ستصبح سبعة.' },
        {
          en: 'At twenty to ten, the lamps go down, and the city slides away.',
          ar: 'وفي العاشرة إلا ثلثًا تخفت المصابيح، وتنزلق المدينة بعيدًا.',
        },
      ],
    },
  ],
};
