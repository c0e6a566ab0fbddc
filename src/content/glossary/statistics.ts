import type { Term } from "#domain/site/glossary.ts";

/** Words of statistics: aggregates, prices, population, farming. */
export const STATISTICS: readonly Term[] = [
  {
    id: "gdp",
    name: { zh: "地区生产总值", en: "Gross domestic product of a region (GDP)" },
    also: [{ zh: "GDP", en: "GDP" }],
    text: {
      zh: "一个地方一段时间里新生产出来的东西和服务值多少钱，扣掉了买来的原料。它不是收入，也不是政府的钱；初步数以后常会修订。",
      en: "What the goods and services newly produced in a place are worth, without what was bought in to make them. It is neither income nor the government's money, and first figures are often revised.",
    },
  },
  {
    id: "value-added",
    name: { zh: "增加值", en: "Value added" },
    text: {
      zh: "产出减去用掉的原料和服务，是生产过程里新添的那一部分。它比产值小得多，两者不能混用。",
      en: "Output less the materials and services used up: what production itself added. It is much smaller than output, and the two must not be confused.",
    },
  },
  {
    id: "output-value",
    name: { zh: "产值", en: "Output value" },
    text: {
      zh: "生产出来的东西按价格算的总数，原料的钱也在里面。同一批东西经过几家企业，会被算几次。",
      en: "All that was produced, at its price, the materials included. What passes through several firms is counted several times.",
    },
  },
  {
    id: "three-sectors",
    name: { zh: "三次产业", en: "Three sectors" },
    text: {
      zh: "第一产业是农林牧渔，第二产业是工业和建筑业，第三产业是其余的服务业。",
      en: "Primary: farming, forestry, livestock and fishing. Secondary: industry and construction. Tertiary: services, which is all the rest.",
    },
    source: {
      name: {
        zh: "国家统计局《三次产业划分规定》",
        en: "National Bureau of Statistics, rules on dividing the three sectors",
      },
    },
  },
  {
    id: "growth-rate",
    name: { zh: "增速", en: "Growth rate" },
    also: [{ zh: "增长率", en: "rate of growth" }],
    text: {
      zh: "比上一个同样的时期多了百分之几。生产总值和增加值的增速按不变价格算，扣掉了涨价，所以和两年金额直接相除的结果不一样。",
      en: "By how many per cent more than in the like period before. For GDP and value added it is worked out at constant prices, so dividing the amounts of two years gives another number.",
    },
  },
  {
    id: "year-on-year",
    name: { zh: "同比", en: "Year on year" },
    text: {
      zh: "和上一年同一时期比。上半年和上年上半年比，不和上年下半年比。",
      en: "Compared with the same period of the year before: a first half with a first half.",
    },
  },
  {
    id: "percentage-point",
    name: { zh: "百分点", en: "Percentage point" },
    text: {
      zh: "两个百分数相减的单位。从4%到5%，提高了1个百分点，而不是提高1%。",
      en: "The unit of a difference between two percentages. From 4% to 5% is one percentage point, not one per cent.",
    },
  },
  {
    id: "constant-prices",
    name: { zh: "可比价格", en: "Constant prices" },
    also: [{ zh: "不变价", en: "constant price" }],
    text: {
      zh: "两个时期都用同一年的价格来算，这样多出来的只是数量，不是涨价。",
      en: "Both periods are valued at the prices of one year, so that only quantities differ.",
    },
  },
  {
    id: "cumulative",
    name: { zh: "累计", en: "Cumulative" },
    text: {
      zh: "从年初（或另写明的起点）加到当时的总数。越到年底越大，不能拿上半年的累计和全年的比。",
      en: "The sum from the beginning of the year, or from a start that is named, up to a date. It grows towards the end of the year: a half-year is not to be compared with a year.",
    },
  },
  {
    id: "budget-revenue",
    name: { zh: "一般公共预算收入", en: "General public budget revenue" },
    also: [{ zh: "一般预算收入", en: "general budget revenue" }],
    text: {
      zh: "本级政府可以统筹安排的税收和非税收入。卖地的收入、社保基金和上级补助不在里面。",
      en: "Taxes and other income that the government of this level may dispose of. Land sales, social insurance and transfers from above are not in it.",
    },
  },
  {
    id: "fiscal-revenue",
    name: { zh: "财政收入", en: "Fiscal revenue" },
    text: {
      zh: "较早的说法，通常把上交中央和省的部分也算在内，所以比一般公共预算收入大，两者不能接成一条线。",
      en: "An older figure that usually includes what is passed on to the centre and the province. It is larger than general public budget revenue, and the two make no one line.",
    },
  },
  {
    id: "fixed-investment",
    name: { zh: "固定资产投资", en: "Fixed-asset investment" },
    text: {
      zh: "用在厂房、设备、道路、房屋等长期资产上的钱。近年多只公布增速，不公布总额。",
      en: "What is spent on buildings, equipment, roads and other lasting assets. In recent years mostly the growth is published, not the amount.",
    },
  },
  {
    id: "retail-sales",
    name: { zh: "社会消费品零售总额", en: "Total retail sales of consumer goods" },
    also: [{ zh: "社零", en: "retail sales" }],
    text: {
      zh: "卖给居民和单位的实物商品，加上餐饮。看病、上学、房租这类服务不在里面，所以它不是全部消费。",
      en: "Goods sold to households and institutions, and catering. Health care, schooling, rent and other services are not in it: it is not all of consumption.",
    },
  },
  {
    id: "disposable-income",
    name: { zh: "可支配收入", en: "Disposable income" },
    text: {
      zh: "居民能自己花和存的收入，已经扣掉税和社保费。由抽样调查得出。",
      en: "What residents may spend or save after tax and social insurance; known from sample surveys.",
    },
  },
  {
    id: "cash-income",
    name: { zh: "现金收入", en: "Cash income" },
    text: {
      zh: "农民拿到手的现钱，自家种了自家吃的不算。2013年以后改用可支配收入，两者不能直接比。",
      en: "What farmers received in cash; what they grew for themselves is not counted. Disposable income has taken its place since 2013, and the two are not alike.",
    },
  },
  {
    id: "per-capita",
    name: { zh: "人均", en: "Per person" },
    text: {
      zh: "总数除以人口得到的平均数。它不说明每个人真的有这么多。",
      en: "The whole divided by the population. It does not mean that everybody has that much.",
    },
  },
  {
    id: "registered-population",
    name: { zh: "户籍人口", en: "Registered population" },
    text: {
      zh: "户口登记在本地的人，人在不在本地都算。",
      en: "All whose household is registered in the place, whether they live there or not.",
    },
  },
  {
    id: "resident-population",
    name: { zh: "常住人口", en: "Resident population" },
    text: {
      zh: "实际住在本地半年以上的人，户口在不在本地都算。外出务工多的地方，它比户籍人口少。",
      en: "All who have lived in the place for half a year or more, wherever they are registered. Where many work elsewhere it is smaller than the registered population.",
    },
  },
  {
    id: "new-urban-jobs",
    name: { zh: "城镇新增就业", en: "New urban jobs" },
    text: {
      zh: "一段时间里城镇新就业的人数减去自然减员（退休等）的人数，不等于就业总人数的增加。",
      en: "People newly employed in towns less those who left by retirement and the like. It is not by how much the number of all employed has grown.",
    },
  },
  {
    id: "reemployment",
    name: { zh: "再就业", en: "Re-employment" },
    text: {
      zh: "失业后又找到工作。“就业困难人员”指年龄大、残疾、长期失业等难找工作的人。",
      en: "Finding work again after losing it. “People with difficulty” are those who are older, disabled or have long been without work.",
    },
  },
  {
    id: "registered-unemployment",
    name: { zh: "城镇登记失业率", en: "Registered urban unemployment rate" },
    also: [{ zh: "登记失业率", en: "registered unemployment" }],
    text: {
      zh: "到部门登记的失业人员占城镇劳动力的比重。没去登记的不算，所以它通常比调查失业率低。",
      en: "Those who registered as unemployed, as a share of the urban labour force. Who did not register is not counted, so it is mostly lower than rates from surveys.",
    },
  },
  {
    id: "sown-area",
    name: { zh: "播种面积", en: "Sown area" },
    text: {
      zh: "一年里各季种下的面积加起来。一块地种两季算两次，所以可以大于耕地面积。",
      en: "The areas sown in all seasons of a year, added up: a field with two crops counts twice.",
    },
  },
  {
    id: "livestock",
    name: { zh: "存栏、出栏", en: "In stock, slaughtered" },
    also: [
      { zh: "存栏", en: "in stock" },
      { zh: "出栏", en: "sold for slaughter" },
    ],
    text: {
      zh: "存栏是某一天圈里有多少头，出栏是一年里卖出或宰杀了多少头。",
      en: "In stock: how many animals there are on a day. Slaughtered: how many were sold or killed over the year.",
    },
  },
  {
    id: "mu",
    name: { zh: "亩", en: "Mu" },
    text: {
      zh: "中国的土地面积单位。15亩是1公顷，1亩约667平方米，比一个半篮球场大一点。",
      en: "The Chinese unit of land. 15 mu are one hectare; one mu is about 667 square metres, a little more than one and a half basketball courts.",
    },
  },
  {
    id: "hectare",
    name: { zh: "公顷", en: "Hectare" },
    text: {
      zh: "边长100米的正方形，等于1万平方米，合15亩。",
      en: "A square with sides of 100 metres: 10,000 square metres, or 15 mu.",
    },
  },
  {
    id: "wan-and-yi",
    name: { zh: "万、亿", en: "Wan (10,000) and yi (100 million)" },
    also: [
      { zh: "万元", en: "10,000 yuan" },
      { zh: "亿元", en: "100 million yuan" },
    ],
    text: {
      zh: "中文按万分段：1万是10000，1亿是1万个万。1亿元平均分给1万人，每人1万元。",
      en: "Chinese counts by ten thousands: 万 is 10,000 and 亿 is 10,000 × 10,000. One 亿元, shared among 10,000 people, is 10,000 yuan each.",
    },
  },
  {
    id: "qualifiers",
    name: { zh: "余、多、近、以上", en: "Over, nearly, at least: words beside a number" },
    text: {
      zh: "“1900余”只说不少于1900，“近百”只说不到或约为100。准确的数没有公布，本站不替文件补上。",
      en: "“Over 1,900” (余) says only that it is not less, “nearly 100” (近) that it is not more. The exact number was not published, and this site does not supply one.",
    },
  },
];
