/**
 * The script is the single source for the narration, both caption tracks, the chapters and the pictures.
 * One line is one spoken phrase and one caption, so it must fit two rows of 42 characters.
 * Place names and figures are invented.
 */
export const floodMeadows = {
  name: 'flood-meadows',
  title: 'Room for the river',
  durationSeconds: 165,
  voice: { name: 'en-gb-x-rp+f2', wordsPerMinute: 158, pitch: 42 },
  music: {
    chordSeconds: 7.5,
    chords: [
      ['D3', 'A3', 'E4', 'F#4'],
      ['B2', 'F#3', 'D4', 'A4'],
      ['G2', 'D3', 'B3', 'F#4'],
      ['A2', 'E3', 'C#4', 'E4'],
    ],
  },
  posterSeconds: 0.6,
  chapters: [
    {
      scene: 'opening',
      title: 'A town that made room',
      lines: [
        {
          en: 'For two hundred years, the town of Merrowby fought its river.',
          ar: 'طوال مئتي عام، ظلت بلدة ميروبي تصارع نهرها.',
        },
        { en: 'Every flood was answered with a higher wall.', ar: 'وكان الرد على كل فيضان جدارًا أعلى.' },
        { en: 'Now the town is doing the opposite.', ar: 'أما اليوم فالبلدة تفعل العكس تمامًا.' },
        {
          en: 'It is taking walls down, and giving the river back its meadows.',
          ar: 'إنها تزيل الجدران، وتعيد إلى النهر مروجه.',
        },
        {
          en: 'This is how a flood meadow works, and why the idea is spreading.',
          ar: 'هكذا تعمل مروج الفيضان، ولهذا تنتشر الفكرة.',
        },
      ],
    },
    {
      scene: 'valley-map',
      title: 'Three floods in nine years',
      lines: [
        { en: 'Merrowby lies on a bend of the River Tane,', ar: 'تقع ميروبي عند منعطف من نهر تين،' },
        { en: 'where two valleys empty into one narrow channel.', ar: 'حيث يصب واديان في مجرى ضيق واحد.' },
        { en: 'The water used to spread over open fields.', ar: 'كانت المياه تنتشر في الحقول المفتوحة.' },
        {
          en: 'Then the fields were drained, and the river was squeezed between banks.',
          ar: 'ثم جُففت الحقول، وحُصر النهر بين ضفتين مرفوعتين.',
        },
        {
          en: 'In nine years, the river came over the wall three times.',
          ar: 'وفي تسع سنوات، تجاوز النهر الجدار ثلاث مرات.',
        },
        {
          en: 'The last flood reached four metres ten at the town bridge,',
          ar: 'بلغ آخر فيضان أربعة أمتار وعشرة سنتيمترات عند جسر البلدة،',
        },
        { en: 'sixty centimetres above the wall.', ar: 'أي أعلى من الجدار بستين سنتيمترًا.' },
        {
          en: 'Six hundred homes stood in water for two days.',
          ar: 'وغمرت المياه ستمئة منزل مدة يومين.',
        },
      ],
    },
    {
      scene: 'wall-section',
      title: 'Why a higher wall falls short',
      lines: [
        {
          en: 'The first answer was familiar: build the wall higher.',
          ar: 'كان الجواب الأول مألوفًا: ارفعوا الجدار.',
        },
        { en: 'But a wall does not make water disappear.', ar: 'لكن الجدار لا يجعل المياه تختفي.' },
        {
          en: 'It keeps the flood in a narrow space, so the water rises faster,',
          ar: 'بل يحصر الفيضان في حيز ضيق، فيرتفع الماء أسرع،',
        },
        {
          en: 'and runs harder at the next town downstream.',
          ar: 'ويندفع بقوة أكبر نحو البلدة التالية عند المصب.',
        },
        {
          en: 'Engineers worked out the price of one more metre of wall:',
          ar: 'حسب المهندسون كلفة متر إضافي من الجدار:',
        },
        {
          en: 'sixty-one million, and a river nobody could see from the street.',
          ar: 'واحد وستون مليونًا، ونهر لا يراه أحد من الشارع.',
        },
        { en: 'So they asked a different question.', ar: 'فطرحوا سؤالًا مختلفًا.' },
        {
          en: 'Not how to hold the water in, but where to let it go.',
          ar: 'ليس كيف نحبس المياه، بل إلى أين نتركها تمضي.',
        },
      ],
    },
    {
      scene: 'meadow-plan',
      title: 'How a flood meadow works',
      lines: [
        {
          en: 'The plan begins upstream, on two hundred and ten hectares of grass.',
          ar: 'تبدأ الخطة عند أعلى النهر، في مئتين وعشرة هكتارات من العشب.',
        },
        {
          en: 'The old bank along the river is cut open in three places.',
          ar: 'تُفتح الضفة القديمة بمحاذاة النهر في ثلاثة مواضع.',
        },
        {
          en: 'A new, lower bank is built four hundred metres further back.',
          ar: 'وتُبنى ضفة جديدة أقل ارتفاعًا على بعد أربعمئة متر إلى الخلف.',
        },
        {
          en: 'On most days, nothing happens. Cows graze, and people walk.',
          ar: 'في معظم الأيام لا يحدث شيء: أبقار ترعى وناس يتنزهون.',
        },
        {
          en: 'When the river swells, water slips through the gaps and spreads out.',
          ar: 'وحين يعلو النهر، تتسلل المياه عبر الفتحات وتنتشر.',
        },
        {
          en: 'A layer one metre deep holds about two million cubic metres,',
          ar: 'طبقة بعمق متر واحد تحمل نحو مليوني متر مكعب،',
        },
        {
          en: 'enough to fill eight hundred and forty Olympic pools.',
          ar: 'أي ما يكفي لملء ثمانمئة وأربعين مسبحًا أولمبيًا.',
        },
        {
          en: 'When the peak has passed, the meadow drains slowly back.',
          ar: 'وبعد مرور الذروة، يعود ماء المرج إلى النهر ببطء.',
        },
      ],
    },
    {
      scene: 'ledger',
      title: 'Who pays, and who gains',
      lines: [
        {
          en: 'The meadow cost thirty-eight million, far less than the wall.',
          ar: 'كلّف المرج ثمانية وثلاثين مليونًا، أقل بكثير من الجدار.',
        },
        { en: 'Eleven farms gave up ploughing the land,', ar: 'تخلت إحدى عشرة مزرعة عن حراثة الأرض،' },
        {
          en: 'and are paid each year to keep it as grass.',
          ar: 'وتتقاضى مبلغًا كل عام لإبقائها عشبًا.',
        },
        {
          en: 'Not everyone agreed. Talks took four years.',
          ar: 'لم يوافق الجميع. واستغرقت المحادثات أربع سنوات.',
        },
        { en: 'Two families chose to sell.', ar: 'واختارت عائلتان أن تبيعا أرضهما.' },
        { en: 'But there was a gain nobody had counted on.', ar: 'لكن ثمة مكسبًا لم يحسب له أحد حسابًا.' },
        {
          en: 'Wading birds rose from nine nesting pairs to seventy-four.',
          ar: 'ازدادت الطيور الخوّاضة من تسعة أزواج معششة إلى أربعة وسبعين.',
        },
      ],
    },
    {
      scene: 'first-test',
      title: 'The first test',
      lines: [
        { en: 'Then, last February, came the test.', ar: 'ثم جاء الاختبار في فبراير الماضي.' },
        { en: 'Three days of rain fell on melting snow.', ar: 'هطل المطر ثلاثة أيام على ثلوج تذوب.' },
        {
          en: 'Upstream, the gauge climbed as fast as in the great flood.',
          ar: 'عند أعلى النهر، صعد المقياس بسرعة الفيضان الكبير نفسها.',
        },
        {
          en: 'But at the town bridge, the water stopped at three metres twenty,',
          ar: 'لكن عند جسر البلدة توقفت المياه عند ثلاثة أمتار وعشرين سنتيمترًا،',
        },
        { en: 'thirty centimetres below the wall.', ar: 'أي دون الجدار بثلاثين سنتيمترًا.' },
      ],
    },
    {
      scene: 'closing',
      lines: [
        {
          en: 'For fourteen hours, the meadow was a lake. Then it was a meadow again.',
          ar: 'صار المرج بحيرة أربع عشرة ساعة، ثم عاد مرجًا.',
        },
        {
          en: 'It will not stop every flood. A larger one will come.',
          ar: 'لن يوقف كل فيضان. سيأتي يومًا ما هو أكبر.',
        },
        { en: 'But Merrowby has learned to leave room for it.', ar: 'لكن ميروبي تعلمت أن تترك له متسعًا.' },
        {
          en: 'Five more towns along the Tane are drawing up meadows of their own.',
          ar: 'وخمس بلدات أخرى على نهر تين تخطط اليوم لمروجها الخاصة.',
        },
      ],
    },
  ],
};
