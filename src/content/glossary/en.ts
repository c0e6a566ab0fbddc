import type { Explanations } from "./zh.ts";

/** What each word of the glossary means, in English, and what lays that down, where something does. */
export const en: Explanations = {
  // Firms.
  srdi: {
    text: "A recognition for small and medium-sized firms that are specialised, refined in their management, distinctive and innovative. The province's industry department grants it for three years; only part of such firms have it.",
    source: "Interim measures for cultivating high-quality small and medium-sized firms (MIIT, 2022, no. 63)",
  },
  "little-giant": {
    text: "The higher level among SRDI firms, recognised by the national ministry of industry for three years. In spite of the name they are small or medium-sized.",
    source: "Interim measures for cultivating high-quality small and medium-sized firms (MIIT, 2022, no. 63)",
  },
  "high-tech-firm": {
    text: "A firm certified for three years by its research spending, staff and intellectual property, with a lower tax rate. Firms without the certificate may well use high technology too.",
    source: "Measures for certifying high and new technology enterprises (2016, no. 32)",
  },
  "tech-sme": {
    text: "A firm that rated itself against a national scale and was entered in a register for the year; it has to be rated again every year. The bar is lower than for a high-tech certificate.",
    source: "Measures for rating technology-based small and medium-sized firms (2017, no. 115)",
  },
  "above-scale": {
    text: "Industrial firms with a yearly main-business revenue of 20 million yuan or more, which report to the statistics office one by one. Smaller firms are not in it, so it is not all of industry.",
  },
  "technical-upgrade": {
    text: "Short for technical transformation: a firm renews equipment or process in the plant that it has, rather than building a new one.",
  },
  "innovation-platform": {
    text: "A place of research recognised by an authority: a firm's technology centre, an engineering centre, a laboratory. Documents may mean different levels and kinds.",
  },
  "green-factory": {
    text: "A plant that met a standard for land, materials, production, waste and energy, rated by the industry authorities.",
  },
  incubator: {
    text: "Buildings with rooms and services for firms that have just begun; they are to leave when they have grown.",
  },
  "industry-cluster": {
    text: "Firms in one place that supply one another. Each document decides which firms count: “the chain” and “the whole chain” give very different numbers.",
  },
  "strategic-industry": {
    text: "Industries on a national list: information technology, biology, new materials, new energy and others. They overlap with “high-tech industries” and are not to be added to them.",
  },
  "investment-promotion": {
    text: "Bringing in investors from elsewhere; “from outside the province” counts only those. A signed project has not begun, and one that has begun has not spent all its money.",
  },
  "funds-in-place": {
    text: "Money that investors have really brought to the place for their projects. It is not the sum signed for, nor the whole that is planned, and it is no income of the government.",
  },
  "total-investment": {
    text: "What a project is to cost from beginning to end, often over several years. That it is planned does not mean that it was spent.",
  },
  intended: {
    text: "Both sides mean to, but have signed nothing binding. An intended sum is not money that is there.",
  },
  "credit-line": {
    text: "The most that a bank agrees to lend. It is not a loan: how much was borrowed is another figure.",
  },
  "inclusive-loans": {
    text: "Loans of small amounts to small and very small firms and the self-employed; an unsecured loan (信用贷款) asks for no pledge.",
  },
  "paid-out": { text: "Awards and subsidies that were promised to firms have been paid." },
  "tax-cuts": {
    text: "Taxes and charges that firms and people did not have to pay, may pay later or got back. It is no money handed out, and what is deferred will still be due.",
  },
  "vat-refund": {
    text: "A firm that paid more VAT when buying than it took when selling may carry the difference forward; here it gets the difference back at once.",
  },
  "foreign-investment": {
    text: "What investors from abroad really paid in, counted in US dollars; not the amount of the contracts.",
  },
  "own-account-trade": { text: "A firm that deals with foreign partners itself, without a trading company between." },
  "business-environment": {
    text: "How easy it is for firms to get permits, land, staff, credit and justice; it is rated by a set of indicators.",
  },
  "labour-demand": {
    text: "Firms' need of workers. “Staff found” counts those whom firms were helped to hire, not all new jobs.",
  },
  "idle-land": {
    text: "Building land that was granted but never built on, or that yields little. “Revitalised” means put to use again; no land is added.",
  },
  // Statistics.
  gdp: {
    text: "What the goods and services newly produced in a place are worth, without what was bought in to make them. It is neither income nor the government's money, and first figures are often revised.",
  },
  "value-added": {
    text: "Output less the materials and services used up: what production itself added. It is much smaller than output, and the two must not be confused.",
  },
  "output-value": {
    text: "All that was produced, at its price, the materials included. What passes through several firms is counted several times.",
  },
  "three-sectors": {
    text: "Primary: farming, forestry, livestock and fishing. Secondary: industry and construction. Tertiary: services, which is all the rest.",
    source: "National Bureau of Statistics, rules on dividing the three sectors",
  },
  "growth-rate": {
    text: "By how many per cent more than in the like period before. For GDP and value added it is worked out at constant prices, so dividing the amounts of two years gives another number.",
  },
  "year-on-year": { text: "Compared with the same period of the year before: a first half with a first half." },
  "percentage-point": {
    text: "The unit of a difference between two percentages. From 4% to 5% is one percentage point, not one per cent.",
  },
  "constant-prices": { text: "Both periods are valued at the prices of one year, so that only quantities differ." },
  cumulative: {
    text: "The sum from the beginning of the year, or from a start that is named, up to a date. It grows towards the end of the year: a half-year is not to be compared with a year.",
  },
  "budget-revenue": {
    text: "Taxes and other income that the government of this level may dispose of. Land sales, social insurance and transfers from above are not in it.",
  },
  "fiscal-revenue": {
    text: "An older figure that usually includes what is passed on to the centre and the province. It is larger than general public budget revenue, and the two make no one line.",
  },
  "fixed-investment": {
    text: "What is spent on buildings, equipment, roads and other lasting assets. In recent years mostly the growth is published, not the amount.",
  },
  "retail-sales": {
    text: "Goods sold to households and institutions, and catering. Health care, schooling, rent and other services are not in it: it is not all of consumption.",
  },
  "disposable-income": {
    text: "What residents may spend or save after tax and social insurance; known from sample surveys.",
  },
  "cash-income": {
    text: "What farmers received in cash; what they grew for themselves is not counted. Disposable income has taken its place since 2013, and the two are not alike.",
  },
  "per-capita": { text: "The whole divided by the population. It does not mean that everybody has that much." },
  "registered-population": { text: "All whose household is registered in the place, whether they live there or not." },
  "resident-population": {
    text: "All who have lived in the place for half a year or more, wherever they are registered. Where many work elsewhere it is smaller than the registered population.",
  },
  "new-urban-jobs": {
    text: "People newly employed in towns less those who left by retirement and the like. It is not by how much the number of all employed has grown.",
  },
  reemployment: {
    text: "Finding work again after losing it. “People with difficulty” are those who are older, disabled or have long been without work.",
  },
  "registered-unemployment": {
    text: "Those who registered as unemployed, as a share of the urban labour force. Who did not register is not counted, so it is mostly lower than rates from surveys.",
  },
  "sown-area": { text: "The areas sown in all seasons of a year, added up: a field with two crops counts twice." },
  livestock: {
    text: "In stock: how many animals there are on a day. Slaughtered: how many were sold or killed over the year.",
  },
  mu: {
    text: "The Chinese unit of land. 15 mu are one hectare; one mu is about 667 square metres, a little more than one and a half basketball courts.",
  },
  hectare: { text: "A square with sides of 100 metres: 10,000 square metres, or 15 mu." },
  "wan-and-yi": {
    text: "Chinese counts by ten thousands: 万 is 10,000 and 亿 is 10,000 × 10,000. One 亿元, shared among 10,000 people, is 10,000 yuan each.",
  },
  qualifiers: {
    text: "“Over 1,900” (余) says only that it is not less, “nearly 100” (近) that it is not more. The exact number was not published, and this site does not supply one.",
  },
  // Handling.
  bill: {
    text: "A matter that enough deputies bring before the people's congress together while it meets, for the congress to deal with or decide. The procedure is stricter than for a suggestion.",
    source: "Law on deputies to the people's congresses",
  },
  suggestion: {
    text: "A proposal, criticism or opinion of deputies on any public work. It is given to a unit, which has to deal with it and reply.",
    source: "Law on deputies to the people's congresses",
  },
  closed: {
    text: "The procedure is over: there has been a reply. It does not mean that the matter is solved, nor that whoever raised it is satisfied.",
  },
  satisfaction: {
    text: "How many of those who gave feedback were satisfied. Who was asked, how many, and about manner or result: without that even 100% says little.",
  },
  "face-to-face": {
    text: "The unit talks with the deputy in person before it replies; the rate says in how many cases it did.",
  },
  "lead-unit": {
    text: "The department or town that deals with a suggestion. One takes the lead and replies; others may assist.",
  },
  "county-departments": { text: "The bureaus and offices directly under the county, as against its towns." },
  requests: { text: "Troubles that firms report to the government and what they ask for." },
  "livelihood-projects": {
    text: "A few things that a government promises in public to do for residents within the year. The numbers promised are targets, not results.",
  },
  "key-projects": {
    text: "Investment projects on a government's list of those to be helped along first. The list is another one every year, so its length is not comparable.",
  },
  "tracked-projects": { text: "Projects whose progress the level above asks for regularly." },
};
