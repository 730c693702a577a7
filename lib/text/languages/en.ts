import type { Language, ReportingVerb } from './language';
import { list, verb } from './write';

const reportingVerbs: ReportingVerb[] = [
  verb('say says said', 'saying', { clause: true }),
  verb('tell tells told', 'telling', { clause: true, addressee: true }),
  verb('claim claims claimed', 'claiming', { nominal: true, clause: true, named: true, before: ['to'] }),
  verb('insist insists insisted', 'insisting', { clause: true, before: ['on'] }),
  verb('allege alleges alleged', 'alleging', { clause: true, named: true }),
  verb('argue argues argued', 'arguing', { clause: true, named: true }),
  verb('believe believes believed', 'believing', { clause: true, named: true }),
  verb('think thinks thought', '', { clause: true, named: true }),
  verb('hope hopes hoped', 'hoping', { nominal: true, clause: true, named: true }),
  verb('fear fears feared', 'fearing', { nominal: true, clause: true, named: true }),
  verb('suggest suggests suggested', 'suggesting', { clause: true, named: true }),
  verb('admit admits admitted', 'admitting', { clause: true, before: ['to'] }),
  verb('acknowledge acknowledges acknowledged', 'acknowledging', { clause: true, named: true }),
  verb('warn warns warned', 'warning', { clause: true }),
  verb('confirm confirms confirmed', 'confirming', { clause: true, object: true, named: true }),
  verb('announce announces announced', 'announcing', { clause: true, object: true, named: true }),
  verb('declare declares declared', 'declaring', { aside: true, object: true, named: true }),
  verb('report reports reported', 'reporting', { nominal: true, aside: true, object: true, named: true }),
  verb('add adds added', 'adding', { aside: true }),
  verb('note notes noted', 'noting', { nominal: true, aside: true, named: true }),
  verb('state states stated', 'stating', { aside: true, named: true }),
  verb('stress stresses stressed', 'stressing', { aside: true, object: true, named: true }),
  verb('emphasise emphasises emphasised emphasize emphasizes emphasized', 'emphasising emphasizing', {
    aside: true,
    object: true,
    named: true,
  }),
  verb('explain explains explained', 'explaining', { aside: true }),
  verb('reveal reveals revealed', 'revealing', { aside: true, named: true }),
  verb('write writes wrote written', 'writing', { aside: true }),
  verb('tweet tweets tweeted', 'tweeting', { aside: true, named: true }),
  verb('reply replies replied', 'replying', { aside: true }),
  verb('respond responds responded', '', { aside: true }),
  verb('recall recalls recalled', 'recalling', { aside: true }),
  verb('conclude concludes concluded', 'concluding', { aside: true }),
  verb('predict predicts predicted', 'predicting', { aside: true, object: true, named: true }),
  verb('complain complains complained', 'complaining', { aside: true, before: ['about', 'of'] }),
  verb('joke jokes joked', 'joking', { aside: true }),
  verb('agree agrees agreed', 'agreeing', { aside: true, named: true, before: ['to'] }),
  verb('assert asserts asserted', 'asserting', { aside: true, object: true }),
  verb('maintain maintains maintained', 'maintaining', { aside: true }),
  verb('estimate estimates estimated', 'estimating', {
    nominal: true,
    aside: true,
    figure: true,
    named: true,
  }),
  verb('accuse accuses accused', 'accusing', { object: true }),
  verb('blame blames blamed', 'blaming', { object: true, named: true }),
  verb('deny denies denied', 'denying', { object: true }),
  verb('reject rejects rejected', 'rejecting', { object: true, named: true }),
  verb('dismiss dismisses dismissed', 'dismissing', { object: true, named: true, before: ['as'] }),
  verb('refute refutes refuted', 'refuting', { object: true }),
  verb('dispute disputes disputed', 'disputing', { object: true, named: true }),
  verb('condemn condemns condemned', 'condemning', { object: true }),
  verb('denounce denounces denounced', 'denouncing', { object: true }),
  verb('criticise criticises criticised criticize criticizes criticized', 'criticising criticizing', {
    object: true,
  }),
  verb('praise praises praised', 'praising', { object: true }),
  verb('welcome welcomes welcomed', 'welcoming', { object: true, named: true }),
  verb('defend defends defended', 'defending', { object: true, named: true }),
  verb('urge urges urged', 'urging', { object: true }),
  verb('demand demands demanded', 'demanding', { nominal: true, object: true, named: true }),
  verb('order orders ordered', 'ordering', { nominal: true, object: true, named: true }),
  verb('request requests requested', 'requesting', { nominal: true, object: true, named: true }),
  verb('describe describes described', 'describing', { object: true }),
  verb('propose proposes proposed', 'proposing', { object: true, named: true, before: ['to'] }),
  verb('recognise recognises recognised recognize recognizes recognized', '', {
    object: true,
    negated: true,
  }),
  verb('call calls called', '', { nominal: true, before: ['for', 'on', 'upon'], naming: true }),
  verb('', 'calling', { object: true, before: ['for', 'on', 'upon'] }),
  verb('appeal appeals appealed', 'appealing', { nominal: true, before: ['to', 'for'], named: true }),
  verb('ask asks asked', 'asking', { aside: true, before: ['for'], request: true, named: true }),
  verb('offer offers offered', 'offering', { nominal: true, before: ['to'], figure: true, named: true }),
  verb('brush brushes brushed', 'brushing', { before: ['aside', 'off'], named: true }),
  verb('vow vows vowed', 'vowing', { clause: true, before: ['to'] }),
  verb('pledge pledges pledged', 'pledging', { aside: true, before: ['to'] }),
  verb('promise promises promised', 'promising', {
    nominal: true,
    aside: true,
    before: ['to'],
    object: true,
    named: true,
  }),
  verb('threaten threatens threatened', 'threatening', { before: ['to', 'with'], object: true, named: true }),
  verb('refuse refuses refused', 'refusing', { before: ['to'], named: true }),
  verb('apologise apologises apologised apologize apologizes apologized', '', { before: ['for'] }),
  verb('decry decries decried', 'decrying', { object: true }),
  verb('slam slams slammed', 'slamming', { object: true, named: true }),
  verb('applaud applauds applauded', 'applauding', { object: true, named: true }),
  verb('hail hails hailed', 'hailing', { object: true, named: true }),
  verb('hint hints hinted', 'hinting', { clause: true, named: true }),
  verb('indicate indicates indicated', 'indicating', { named: true }),
  verb('testify testifies testified', 'testifying', { aside: true }),
  verb('reiterate reiterates reiterated', 'reiterating', { aside: true, object: true }),
  verb('caution cautions cautioned', 'cautioning', { aside: true, before: ['against'] }),
  verb('concede concedes conceded', 'conceding', { clause: true, named: true }),
  verb('read reads', 'reading', { aside: true, named: true }),
  verb('speculate speculates speculated', 'speculating', { aside: true }),
  verb('quip quips quipped', 'quipping', { aside: true }),
  verb('lament laments lamented', 'lamenting', { aside: true, object: true, named: true }),
  verb('retort retorts retorted', 'retorting', { aside: true }),
  verb('shout shouts shouted', 'shouting', { aside: true, named: true }),
  verb('cry cries cried', 'crying', { aside: true, named: true }),
  verb('exclaim exclaims exclaimed', 'exclaiming', { aside: true }),
  verb('chant chants chanted', 'chanting', { aside: true, named: true }),
  verb('boast boasts boasted', 'boasting', { aside: true, named: true }),
  verb('contend contends contended', 'contending', { clause: true, named: true }),
  verb('point points pointed', 'pointing', { before: ['out'], named: true }),
  verb('signal signals signalled signaled', 'signalling signaling', { aside: true, named: true }),
  verb('rule rules ruled', 'ruling', { aside: true, before: ['out'], deniable: true, named: true }),
  verb('make makes made', 'making', { before: ['clear', 'it clear', 'plain'], named: true }),
  verb('express expresses expressed', 'expressing', { object: true, named: true }),
  verb('voice voices voiced', 'voicing', { object: true, named: true }),
  verb('cast casts', 'casting', { before: ['doubt'], named: true }),
  verb('liken likens likened', 'likening', { object: true, named: true }),
  verb('instruct instructs instructed', 'instructing', { object: true, named: true }),
  verb('invite invites invited', 'inviting', { object: true, named: true }),
  verb('adamant convinced confident', '', { predicate: true, named: true }),
  verb('see sees saw view views viewed regard regards regarded', 'seeing viewing regarding', {
    view: true,
    named: true,
  }),
  verb('remind reminds reminded', 'reminding', { clause: true, addressee: true, named: true }),
  verb('assure assures assured', 'assuring', { clause: true, addressee: true, named: true }),
  verb('inform informs informed', 'informing', { clause: true, addressee: true, named: true }),
  verb('regret regrets regretted', 'regretting', { nominal: true, object: true, named: true }),
  verb('deplore deplores deplored', 'deploring', { object: true, named: true }),
  verb('congratulate congratulates congratulated', 'congratulating', { object: true, named: true }),
  verb('thank thanks thanked', 'thanking', { object: true, named: true }),
  verb('repeat repeats repeated', 'repeating', { aside: true, named: true }),
  verb('answer answers answered', 'answering', { nominal: true, aside: true, named: true }),
  verb('comment comments commented', 'commenting', { nominal: true, aside: true, named: true }),
  verb('remark remarks remarked', 'remarking', { nominal: true, aside: true, named: true }),
  verb('observe observes observed', 'observing', { aside: true, named: true }),
  verb('counter counters countered', 'countering', { aside: true, named: true }),
  verb('wonder wonders wondered', 'wondering', { nominal: true, aside: true, named: true }),
  verb('recount recounts recounted', 'recounting', { aside: true, object: true, named: true }),
  verb('laugh laughs laughed', 'laughing', { aside: true, named: true }),
  verb('speak speaks spoke spoken', 'speaking', { before: ['of'], tied: true, named: true }),
  verb('brand brands branded label labels labelled labeled dub dubs dubbed', 'branding labelling dubbing', {
    nominal: true,
    naming: true,
    named: true,
  }),
  verb('list lists listed', 'listing', { nominal: true, figure: true, named: true }),
  verb('put puts', 'putting', { figure: true, named: true }),
  verb('count counts counted', 'counting', { nominal: true, figure: true, named: true }),
  verb('suspect suspects', 'suspecting', { nominal: true, clause: true, named: true }),
  verb('highlight highlights highlighted', 'highlighting', { nominal: true, aside: true, named: true }),
  verb('underline underlines underlined underscore underscores underscored', 'underlining underscoring', {
    aside: true,
    named: true,
  }),
  verb('reassure reassures reassured', 'reassuring', { clause: true, addressee: true, named: true }),
  verb('clarify clarifies clarified specify specifies specified', 'clarifying specifying', {
    aside: true,
    named: true,
  }),
  verb('mention mentions mentioned', 'mentioning', { nominal: true, aside: true, named: true }),
  verb('post posts posted', 'posting', { nominal: true, aside: true, named: true }),
  verb('proclaim proclaims proclaimed', 'proclaiming', { aside: true, named: true }),
  verb('advise advises advised', 'advising', { aside: true, request: true, named: true }),
  verb('plead pleads pleaded beg begs begged implore implores implored', 'pleading begging imploring', {
    aside: true,
    request: true,
    named: true,
  }),
  verb(
    'yell yells yelled scream screams screamed whisper whispers whispered',
    'yelling screaming whispering',
    {
      nominal: true,
      aside: true,
      named: true,
    },
  ),
  verb(
    'mock mocks mocked ridicule ridicules ridiculed deride derides derided',
    'mocking ridiculing deriding',
    {
      nominal: true,
      object: true,
      named: true,
    },
  ),
  verb('downplay downplays downplayed', 'downplaying', { object: true, named: true }),
  verb('endorse endorses endorsed', 'endorsing', { object: true, named: true }),
  verb('show shows showed', 'showing', { object: true, document: true }),
  verb('find finds found', 'finding', { object: true, document: true }),
];

/** English, as the press of both sides of the Atlantic writes it. */
export const english: Language = {
  tag: 'en',
  quotationMarks: [
    ['"', '"'],
    ['“', '”'],
    ["'", "'"],
    ['‘', '’'],
  ],
  abbreviations:
    list(`mr mrs ms dr prof gen col lt maj sgt capt cpl adm brig rev hon gov sen rep pres st jr sr
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
    no nos vol vs etc inc ltd co corp dept est approx fig art al`),

  reportingVerbs,
  attributions: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
    ['in', 'the', 'opinion', 'of'],
  ],
  asides: ['as'],
  relays: { verbs: list('quoted cited quotes cites reported reports'), link: ['as'] },
  judgements: ['as'],
  complementisers: list('that whether how why what'),

  pronouns: {
    female: ['she'],
    male: ['he'],
    neuter: ['it'],
    plural: ['they'],
    other: list('we i you there what nobody'),
  },
  freeOrder: false,
  plurals: [],
  oblique: { endings: [], speakers: [] },
  within: [],
  relatives: list('who whom whose which'),
  titles: { female: list('ms mrs miss madam'), male: list('mr sir') },
  participleEndings: ['ing'],
  possessives: ["'s"],
  owners: 's',
  elisions: [],
  inflections: {},

  roles: {
    posts: {
      'head-of-state': ['president', 'head of state'],
      monarch: ['king', 'queen', 'monarch'],
      'head-of-government': [
        'prime minister',
        'premier',
        'PM',
        'chancellor',
        'head of government',
        'taoiseach',
      ],
      leader: ['leader', 'ruler'],
      'foreign-minister': [
        'foreign minister',
        'minister of foreign affairs',
        'foreign affairs minister',
        'foreign secretary',
        'secretary of state',
        'top diplomat',
        'chief diplomat',
        'foreign policy chief',
        'foreign affairs chief',
        'FM',
      ],
      'interior-minister': [
        'interior minister',
        'minister of internal affairs',
        'minister of the interior',
        'internal affairs minister',
      ],
      'defence-minister': [
        'defence minister',
        'defense minister',
        'minister of defence',
        'minister of defense',
      ],
      'prosecutor-general': ['prosecutor general', 'general prosecutor', 'chief prosecutor'],
      'secretary-general': ['secretary general'],
      chair: ['chair', 'chairman', 'chairwoman', 'chairperson', 'chairperson in office'],
      head: ['head', 'chief', 'boss', 'president', 'director', 'speaker', 'chief executive', 'CEO'],
      spokesperson: ['spokesman', 'spokeswoman', 'spokesperson', 'press secretary'],
    },
    articles: true,
    names: ['before'],
    adjectives: 'before',
    predicatives: [],
    modifiers:
      list(`veteran longtime long-time longstanding long-standing authoritarian autocratic strongman incumbent current
      embattled beleaguered defiant outgoing hardline powerful`),
    excluders:
      list(`former ex deputy vice acting interim future next first last late previous would-be assistant then new
      newly rival fellow successive every each any no another`),
    followers: list('elect candidate candidates designate hopeful contender nominee'),
    predicators:
      list(`as become becomes became becoming elected named appointed remain remains remained remaining like called
      being been be is are was were`),
    ofOffice: list('election elections post powers duties term terms'),
    links: ['of'],
    spouses: { female: ['wife'], male: ['husband'] },
    kin: list('son daughter brother sister father mother wife husband'),
    counterparts: list('counterpart colleague'),
    possessors: { female: ['her'], male: ['his'] },
  },

  introductions: {
    person:
      list(`MP accountant activist actor actress adviser advisor agronomist aide ally ambassador analyst anchor
      archaeologist archbishop architect archivist artist assistant astronomer athlete attorney aunt author baker
      banker barista barrister bartender beekeeper biathlete billionaire biologist bishop blogger bookkeeper boxer
      boyfriend brother builder businessman businessperson businesswoman butcher cameraman camerawoman campaigner
      candidate capt captain cardinal carpenter cashier cellist cellmate chair chairman chairperson chairwoman
      champion chancellor chef chemist chief choreographer classmate cleaner clergyman cleric clerk co-founder coach
      col colleague colonel columnist comedian commander commentator commissioner composer conductor congressman
      congresswoman consul consultant cook coordinator correspondent councillor counsel counterpart courier cousin
      critic curator cyclist dancer daughter dean defector defendant defender demonstrator designer detainee detective
      developer diplomat director dissident doctor driver economist editor electrician emigre employee engineer
      entrepreneur envoy executive exile expert eyewitness farmer father fellow fiancee figure filmmaker firefighter
      fisherman fitter flautist footballer foreman founder friend gen general geologist girlfriend goalkeeper governor
      graduate grandfather grandmother guitarist gymnast hairdresser head historian host hostage housewife husband
      imam inmate interpreter journalist judge jurist lady laureate lawmaker lawyer leader lecturer legislator
      librarian lieutenant linguist locksmith lord lt magistrate maj manager mathematician mayor mechanic medalist
      medallist medic member mep migrant millionaire miner minister monk mother mp musician negotiator neighbor
      neighbour nephew niece notary novelist nun nurse observer officer official oligarch operator opponent organiser
      organizer owner painter paramedic passenger pastor pensioner pharmacist philosopher photographer physicist
      pianist player playwright plumber poet policeman policewoman politician postman premier presenter president
      priest prisoner producer professor programmer prosecutor protester psychiatrist psychologist publisher pupil
      rabbi rapper rapporteur rector refugee reporter representative researcher resident restorer retiree roommate
      rower runner salesman saleswoman scholar schoolteacher scientist sculptor seamstress secretary seminarian
      senator sergeant sgt shopkeeper singer sister skier sociologist soldier solicitor son specialist spokesman
      spokesperson spokeswoman sprinter strategist striker student supervisor supporter surgeon survivor suspect
      swimmer teacher technician technocrat teenager tourist trader trainer translator tycoon uncle unionist vet
      veteran videographer villager violinist vlogger volunteer waiter waitress warden welder widow widower wife
      witness worker wrestler writer youtuber`),
    organisation:
      list(`academy agency airline alliance association bank broadcaster campaign carmaker center centre channel charity
      church coalition college commission committee company congress consulate consultancy council court embassy
      factory federation firm foundation fund group hospital institute lender manufacturer messenger ministry movement
      museum network newspaper ngo nonprofit operator orchestra organisation organization outlet parliament party
      plant platform pollster portal publication secretariat senate site startup station tank theater theatre
      thinktank tribunal union university watchdog website`),
    regions: list('region oblast province district county'),
    relatives: ['who', 'whose'],
    links: ['of', 'for'],
    plurals: ['s'],
    participles: ['ed', 'ing', 'known'],
    thirdPersons: ['s'],
    verbs:
      list(`met meet saw see told tell said say wrote quoted hit beat shot sent led made make won lost found find held hold
      took take gave give got get let put kept keep brought bring caught fought fight sought taught chose choose knew know
      thought think heard hear felt feel became become came come went go ran run sat stood spoke swore drove threw flew
      struck stuck bought sold paid built hid understood joined join arrest detain jail support replace thank thanks urge
      ask elect follow invite appoint nominate expel kill poison protect accuse blame sue born`),
    verblike:
      list(`acting affairs arts athletics banking building civics communications economics elections engineering founding
      games genetics incoming leading linguistics logistics managing marketing mathematics mining news operations opposing
      outgoing physics politics publishing relations resources rights rising ruling sales services shipping sports
      statistics studies systems trades training united visiting`),
    verblikeEndings: ['ss', 'us', 'is'],
  },
  particles: list('de da di du la le van von der den bin al el'),

  auxiliaries: list('has have had is are was were be been being am do does did'),
  passives: list('is are was were be been being am get gets got'),
  modals: list("would could may might should must can will shall to would've could've"),
  negations:
    list(`not never nor neither no without cannot can't don't doesn't didn't isn't aren't wasn't weren't
    hasn't haven't hadn't won't wouldn't couldn't shouldn't`),
  adverbs:
    list(`also later earlier now again then still today yesterday once twice even just long often always soon
    meanwhile too since already instead thus therefore both all ever afterwards tonight sometimes perhaps maybe however
    moreover elsewhere otherwise nevertheless nonetheless further himself herself itself themselves`),
  adverbEndings: ['ly'],
  notAdverbs: list('family rally ally assembly reply supply monopoly italy anomaly bully homily'),
  times:
    list(`hour hours minutes monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december day week weekend month year night morning afternoon evening yesterday today`),
  timeModifiers: list('last next this that early late earlier later past same'),

  determiners: {
    definite: list('the this that these those'),
    single: list('a an one another'),
    other: list('his her its their our my your some any every each several many other no'),
  },
  prepositions:
    list(`of in on at from to for with by about against over under between among amid into onto during
    after before since until near outside inside within without through across behind beyond despite following via
    per around along towards toward upon including like unlike as than ahead`),
  agents: ['by', 'from', 'of'],
  passiveAgents: ['by'],
  conjunctions: list('and or but yet nor so plus both either'),
  hypotheticals: list('if unless lest what whatever whoever whichever'),
  emptyObjects: list('nothing little more much'),
  subordinators:
    list(`that while when whenever after before because although though if unless since whether until once
    where wherever as whereas even`),
  functionWords:
    list(`i you he she it we they me him us them himself herself itself themselves there here who what which
    such own same than too very more most much less least so up down out off again further just only not some any all
    been being do does did doing would could should may might must can will shall say says said saying tell told
    mr mrs ms`),

  voices: list('government leaders ministers leadership side delegation'),
  organs:
    list(`agency news service bureau spokesman spokeswoman spokesperson spokespeople statement website channel
    newspaper outlet broadcaster television tv office group organisation organization watchdog campaign company press
    telegram account report summit`),
  bodies: list('organisation organization group body bloc institution union'),
  organisationNouns:
    list(`company factory plant firm broadcaster channel newspaper party agency alliance airline bank charity
    network watchdog carmaker manufacturer`),
  utterances: list(
    'statement statements letter declaration communique message tweet post interview speech address',
  ),
  documents:
    list(`data figures poll polls survey surveys study research documents records report reports images
    statistics investigation inquiry analysis census files leaks indictment verdict letter memo law constitution
    estimates`),
  speakers:
    list(`police officers authorities ministry minister government officials official leaders leader spokesman
    spokeswoman spokesperson opposition protesters protester demonstrators activists activist campaigners supporters
    workers strikers witnesses witness eyewitnesses eyewitness media outlets agency agencies newspaper television tv
    diplomats diplomat analysts analyst experts expert observers monitors critics lawyers lawyer relatives friends allies
    prosecutors prosecutor investigators judge court parliament council committee commission president chancellor
    premier secretary ambassador general commander chief head mayor governor party union bloc regime army military
    reports sources lawmakers lawmaker mps mp senators senator doctors doctor journalists journalist family ally
    assembly founder supporter worker source resident residents passengers staff team parents mother father wife husband
    brother sister company data figures poll polls survey study research documents records monitor charity institute
    website foundation voter voters students student citizens people many groups group organisation organization statement
    campaign neighbours channel channels operator operators organiser organisers
    organizer organizers firm firms companies advisers advisors aides airline airport artists athletes attorneys
    biologists bishops chairs chiefs clergy columnists commanders commentators commissioners consultants councillors
    correspondents defendants defenders delegates demonstrator detainees directors dissidents drivers economists
    editors embassies embassy employees engineers envoys executives exiles fans farmers governors guards heads
    historians hospital inmates lecturers legislators managers mayors medics members migrants miners monks
    musicians negotiators nurses opponents owners paramedics pensioners philosophers photographers pilots players
    politicians presenters presidency presidents priests prisoners professors psychologists publishers rectors
    refugees reporters representatives researchers retirees scholars scientists sociologists soldiers spokespeople
    spokesmen sportsmen strategists survivors teachers technicians tourists traders troops unionists unions
    veterans volunteers women writers`),

  numberFormat: { group: ',', decimal: '.' },
  numberWords: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  magnitudes: { dozen: 12, hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 },
  vagueNumbers: {
    'several dozen': [24, 99],
    dozens: [24, 99],
    scores: [40, 99],
    'several hundred': [200, 999],
    hundreds: [200, 999],
    'several thousand': [2000, 9999],
    thousands: [2000, 9999],
    'tens of thousands': [20_000, 99_999],
    'hundreds of thousands': [200_000, 999_999],
    millions: [2e6, 999e6],
  },
  ordinals: {
    words: {
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      seventh: 7,
      eighth: 8,
      ninth: 9,
      tenth: 10,
    },
    endings: ['st', 'nd', 'rd', 'th'],
    of: ['term'],
  },
  fractions: { half: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4 },
  partitives: ['of'],
  memberships: ['one of', 'one of the'],
  shares: ['percent', 'per cent', 'pct'],
  ranges: { openers: ['between', 'from'], links: [{ word: 'and', open: true }, { word: 'to' }] },
  dates: {
    months:
      list(`january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec`),
    days: ['before', 'behind'],
    years: ['year'],
  },
  hedges: {
    about: ['about', 'around', 'some', 'approximately', 'roughly', 'an estimated', 'estimated'],
    almost: ['almost', 'nearly', 'close to', 'just under'],
    'at-least': ['at least', 'no fewer than', 'no less than'],
    over: ['over', 'more than', 'just over', 'upwards of'],
    'up-to': ['up to', 'as many as', 'no more than', 'at most'],
  },
  units:
    list(`people person protesters demonstrators opponents supporters workers strikers employees students activists
    journalists officials officers soldiers troops police women men children prisoners detainees victims citizens voters
    votes candidates migrants refugees arrests detentions deaths injuries cases complaints signatures rubles roubles
    dollars euros pilgrims jews belarusians russians ukrainians poles lithuanians residents passengers members doctors
    teachers miners athletes observers reservists mercenaries servicemen fighters inmates convicts deputies lawmakers
    clergy priests graduates lawyers artists tourists travellers travelers guards agents staff`),
  durations: {
    units: list('year years month months'),
    of: list('power rule ruled ruling office prison jail'),
  },
  incidents:
    list(`detained arrested injured wounded killed died beaten beating tortured deported jailed imprisoned sentenced
    convicted abducted kidnapped shot expelled detentions arrests dragging`),

  opinions:
    list(`should must ought think thinks thought believe believes believed hope hopes hoped fear fears feel feels
    concerned worried convinced confident sure deserve deserves regret regrets disgrace shame wonderful terrible`),
  plans: list('will shall plan plans planned intend intends intended expect expects expected soon tomorrow'),
  courtesies:
    list(`thank thanks thanked grateful congratulate congratulates congratulated congratulations welcome welcomes
    welcomed condolences sympathy greet greets greeted glad pleased`),

  furniture: {
    labels: [
      'more',
      'related',
      'photo',
      'photos',
      'picture',
      'video',
      'watch',
      'listen',
      'source',
      'sources',
      'tags',
    ],
    openings: [
      'read more',
      'read also',
      'read next',
      'also read',
      'see also',
      'more on this',
      'related story',
      'image copyright',
      'image caption',
      'image source',
      'media caption',
      'media playback',
      'file photo',
      'filmed by',
      'editing by',
      'reporting by',
      'additional reporting',
      'follow us',
      'sign up',
      'subscribe to',
      'share this',
    ],
  },
  denials:
    list(`deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute
    refutes refuted dispute disputes disputed disputing rebuff rebuffed declined refused turned`),
  endings:
    list(`ically isation ization ical ship ised ized ising izing ence ance ions ingly edly ics ers ors ing
    ies ied ity ise ize ion ly ed er or es ic al s e`),
};
