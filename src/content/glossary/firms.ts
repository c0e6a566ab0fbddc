import type { Term } from "#domain/site/glossary.ts";

/** Words about firms, investment and money. */
export const FIRMS: readonly Term[] = [
  {
    id: "srdi",
    name: { zh: "专精特新", en: "Specialised, refined, distinctive and innovative (SRDI)" },
    text: {
      zh: "对中小企业的一种认定：专业化、精细化、特色化、新颖化，由省级工业和信息化部门评定，有效期三年。得到认定的只是中小企业里的一部分。",
      en: "A recognition for small and medium-sized firms that are specialised, refined in their management, distinctive and innovative. The province's industry department grants it for three years; only part of such firms have it.",
    },
    source: {
      name: {
        zh: "《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号）",
        en: "Interim measures for cultivating high-quality small and medium-sized firms (MIIT, 2022, no. 63)",
      },
    },
  },
  {
    id: "little-giant",
    name: { zh: "小巨人", en: "Little giant" },
    also: [{ zh: "“小巨人”", en: "“little giant” firm" }],
    text: {
      zh: "专精特新企业里更高的一级，由工业和信息化部认定，有效期三年。名字里有“巨人”，企业仍是中小企业。",
      en: "The higher level among SRDI firms, recognised by the national ministry of industry for three years. In spite of the name they are small or medium-sized.",
    },
    source: {
      name: {
        zh: "《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号）",
        en: "Interim measures for cultivating high-quality small and medium-sized firms (MIIT, 2022, no. 63)",
      },
    },
  },
  {
    id: "high-tech-firm",
    name: { zh: "高新技术企业", en: "High and new technology enterprise" },
    also: [{ zh: "高企", en: "high-tech firm" }],
    text: {
      zh: "按研发投入、科技人员、知识产权等条件认定的企业，有效期三年，可以享受税收优惠。没有认定的企业，做的也可能是高新技术。",
      en: "A firm certified for three years by its research spending, staff and intellectual property, with a lower tax rate. Firms without the certificate may well use high technology too.",
    },
    source: {
      name: {
        zh: "《高新技术企业认定管理办法》（国科发火〔2016〕32号）",
        en: "Measures for certifying high and new technology enterprises (2016, no. 32)",
      },
    },
  },
  {
    id: "tech-sme",
    name: { zh: "科技型中小企业", en: "Technology-based small or medium-sized firm" },
    text: {
      zh: "企业自己按评价表打分申报，进入全国信息库后当年有效，每年要重新评价。门槛低于高新技术企业。",
      en: "A firm that rated itself against a national scale and was entered in a register for the year; it has to be rated again every year. The bar is lower than for a high-tech certificate.",
    },
    source: {
      name: {
        zh: "《科技型中小企业评价办法》（国科发政〔2017〕115号）",
        en: "Measures for rating technology-based small and medium-sized firms (2017, no. 115)",
      },
    },
  },
  {
    id: "above-scale",
    name: { zh: "规上工业", en: "Industry above designated size" },
    also: [
      { zh: "规模以上工业", en: "industrial firms above the size threshold" },
      { zh: "规上企业", en: "above-scale firms" },
      { zh: "升规", en: "to pass the size threshold" },
    ],
    text: {
      zh: "年主营业务收入2000万元及以上的工业企业，逐户向统计部门报数。规模以下的企业不在内，所以它不是全部工业。",
      en: "Industrial firms with a yearly main-business revenue of 20 million yuan or more, which report to the statistics office one by one. Smaller firms are not in it, so it is not all of industry.",
    },
  },
  {
    id: "technical-upgrade",
    name: { zh: "技改", en: "Technical upgrade" },
    also: [{ zh: "技术改造", en: "technical transformation" }],
    text: {
      zh: "技术改造的简称：企业给现有的厂房设备换新、换工艺，不是新建一个厂。",
      en: "Short for technical transformation: a firm renews equipment or process in the plant that it has, rather than building a new one.",
    },
  },
  {
    id: "innovation-platform",
    name: { zh: "创新平台", en: "Innovation platform" },
    text: {
      zh: "经主管部门认定的研发场所，如企业技术中心、工程研究中心、重点实验室。各份文件所指的级别和种类可能不同。",
      en: "A place of research recognised by an authority: a firm's technology centre, an engineering centre, a laboratory. Documents may mean different levels and kinds.",
    },
  },
  {
    id: "green-factory",
    name: { zh: "绿色工厂", en: "Green factory" },
    text: {
      zh: "用地、原料、生产、废物和能源几方面都达到评价标准的工厂，由工业和信息化部门评定。",
      en: "A plant that met a standard for land, materials, production, waste and energy, rated by the industry authorities.",
    },
  },
  {
    id: "incubator",
    name: { zh: "孵化器", en: "Incubator" },
    also: [{ zh: "孵化园", en: "incubation park" }],
    text: {
      zh: "给刚起步的企业提供场地和服务的楼宇或园区，企业长大后搬出去。",
      en: "Buildings with rooms and services for firms that have just begun; they are to leave when they have grown.",
    },
  },
  {
    id: "industry-cluster",
    name: { zh: "产业集群", en: "Industrial cluster" },
    also: [
      { zh: "主导产业", en: "leading industry" },
      { zh: "产业链", en: "industrial chain" },
    ],
    text: {
      zh: "聚在一地、上下游相连的一批企业。算进哪些企业，由文件自己定：只算“相关产业链”和算“全产业链”，数会差很多。",
      en: "Firms in one place that supply one another. Each document decides which firms count: “the chain” and “the whole chain” give very different numbers.",
    },
  },
  {
    id: "strategic-industry",
    name: { zh: "战略性新兴产业", en: "Strategic emerging industries" },
    also: [{ zh: "战新", en: "strategic emerging" }],
    text: {
      zh: "国家目录列出的一批产业，如新一代信息技术、生物、新材料、新能源。它和“高新技术产业”的范围不同，有重叠，不能相加。",
      en: "Industries on a national list: information technology, biology, new materials, new energy and others. They overlap with “high-tech industries” and are not to be added to them.",
    },
  },
  {
    id: "investment-promotion",
    name: { zh: "招商引资", en: "Attracting investment" },
    also: [
      { zh: "招商", en: "to attract investors" },
      { zh: "省外投资", en: "from outside the province" },
    ],
    text: {
      zh: "从本地以外找来投资。“省外”只算本省以外来的；签了约的不等于开了工，开了工的不等于投完了钱。",
      en: "Bringing in investors from elsewhere; “from outside the province” counts only those. A signed project has not begun, and one that has begun has not spent all its money.",
    },
  },
  {
    id: "funds-in-place",
    name: { zh: "到位资金", en: "Funds in place" },
    text: {
      zh: "投资方已经拿到当地来、用于项目的钱。它不是签约额，也不是计划总投资，更不是政府的收入。",
      en: "Money that investors have really brought to the place for their projects. It is not the sum signed for, nor the whole that is planned, and it is no income of the government.",
    },
  },
  {
    id: "total-investment",
    name: { zh: "计划总投资", en: "Planned total investment" },
    also: [{ zh: "总投资", en: "total investment" }],
    text: {
      zh: "一个项目从头到尾打算花的钱，往往分好几年花。写在计划里的，不等于已经花了。",
      en: "What a project is to cost from beginning to end, often over several years. That it is planned does not mean that it was spent.",
    },
  },
  {
    id: "intended",
    name: { zh: "意向", en: "Intended" },
    also: [{ zh: "意向性", en: "of intent" }],
    text: {
      zh: "双方有打算，还没有签下有约束力的合同。意向的金额不能当成已有的钱。",
      en: "Both sides mean to, but have signed nothing binding. An intended sum is not money that is there.",
    },
  },
  {
    id: "credit-line",
    name: { zh: "授信", en: "Credit line" },
    also: [{ zh: "信用额度", en: "credit limit" }],
    text: {
      zh: "银行同意最多借多少。额度不是贷款：企业真借了多少，要看贷款余额或发放额。",
      en: "The most that a bank agrees to lend. It is not a loan: how much was borrowed is another figure.",
    },
  },
  {
    id: "inclusive-loans",
    name: { zh: "普惠小微", en: "Inclusive lending to small firms" },
    also: [{ zh: "信用贷款", en: "unsecured loan" }],
    text: {
      zh: "“普惠小微”指额度小、给小型和微型企业及个体户的贷款；“信用贷款”指不用抵押的贷款。",
      en: "Loans of small amounts to small and very small firms and the self-employed; an unsecured loan (信用贷款) asks for no pledge.",
    },
  },
  {
    id: "paid-out",
    name: { zh: "兑现", en: "Paid out" },
    also: [
      { zh: "奖补", en: "awards and subsidies" },
      { zh: "奖励", en: "awards" },
    ],
    text: {
      zh: "答应给企业的奖励和补助已经付出去。“奖补”是奖励和补助的合称。",
      en: "Awards and subsidies that were promised to firms have been paid.",
    },
  },
  {
    id: "tax-cuts",
    name: { zh: "减税降费", en: "Tax and fee cuts" },
    text: {
      zh: "企业和个人因为优惠政策少交、缓交或退回的税和费。它不是政府发出去的钱；缓交的以后还要交。",
      en: "Taxes and charges that firms and people did not have to pay, may pay later or got back. It is no money handed out, and what is deferred will still be due.",
    },
  },
  {
    id: "vat-refund",
    name: { zh: "增值税留抵退税", en: "Refund of VAT credits" },
    also: [{ zh: "留抵退税", en: "VAT credit refund" }],
    text: {
      zh: "企业买进时付的增值税多于卖出时收的，多出来的部分本来留着以后抵扣，现在提前退给企业。",
      en: "A firm that paid more VAT when buying than it took when selling may carry the difference forward; here it gets the difference back at once.",
    },
  },
  {
    id: "foreign-investment",
    name: { zh: "实际利用外资", en: "Foreign investment used" },
    text: {
      zh: "境外投资者实际投进来的钱，用美元计，不是合同上写的数。",
      en: "What investors from abroad really paid in, counted in US dollars; not the amount of the contracts.",
    },
  },
  {
    id: "own-account-trade",
    name: { zh: "自营进出口", en: "Trading on one's own account" },
    also: [{ zh: "自营外贸", en: "own-account foreign trade" }],
    text: {
      zh: "企业自己有权直接和境外做买卖，不经过外贸公司代理。",
      en: "A firm that deals with foreign partners itself, without a trading company between.",
    },
  },
  {
    id: "business-environment",
    name: { zh: "营商环境", en: "Conditions for doing business" },
    text: {
      zh: "企业办事、用地、用工、融资、打官司等方面方便不方便，有一套指标来打分。",
      en: "How easy it is for firms to get permits, land, staff, credit and justice; it is rated by a set of indicators.",
    },
  },
  {
    id: "labour-demand",
    name: { zh: "用工", en: "Staffing of firms" },
    text: {
      zh: "企业招人用人。“解决用工”说的是帮企业招到的人，不是新增的就业总数。",
      en: "Firms' need of workers. “Staff found” counts those whom firms were helped to hire, not all new jobs.",
    },
  },
  {
    id: "idle-land",
    name: { zh: "闲置低效用地", en: "Idle and underused land" },
    also: [
      { zh: "闲置低效土地", en: "idle and inefficient land" },
      { zh: "低效用地", en: "underused land" },
    ],
    text: {
      zh: "已经供出去却没有动工，或者用了但产出很低的建设用地。“盘活”是让它重新用起来，不是新增土地。",
      en: "Building land that was granted but never built on, or that yields little. “Revitalised” means put to use again; no land is added.",
    },
  },
];
