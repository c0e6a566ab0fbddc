import type { Language } from "#domain/site/language.ts";
import { BEGIN_HELP } from "./begin-help.ts";
import { READ_HELP } from "./read-help.ts";
import { TABLE_HELP } from "./table-help.ts";

/** The verbs of the clerk's tool. */
export const VERB_NAMES = [
  "check",
  "diff",
  "draft",
  "export",
  "import",
  "init",
  "publish",
  "read",
  "template",
  "verify",
  "words",
] as const;
export type VerbName = (typeof VERB_NAMES)[number];

/** True for a verb that there is. */
export const isVerbName = (text: string): text is VerbName => VERB_NAMES.some((name) => name === text);

/** What `--help` says, of the tool and of each verb. */
export interface ClerkHelp {
  readonly help: string;
  readonly verbs: Readonly<Record<VerbName, string>>;
}

export const CLERK_HELP: Readonly<Record<Language, ClerkHelp>> = {
  zh: {
    help: `用法：npm run data -- <命令> [选项]

命令：
  check [目录]       检查草稿、某一版本，或全部已发布数据（默认 public/data）
  diff <版本> <版本> 逐项比较两个版本或两个日期
  draft <目录>       从最新的版本起草下一个版本
  export <版本>      把一个版本的全部数导出为一个文件
  import <表格>      把表格里的数读进草稿
  init <目录>        为另一个县建立一个空的网站
  publish <草稿>     把检查无误的草稿发布为新的版本
  read <文件>        从报告中读出数字，并指出可疑之处
  template <文件>    生成供填写的表格
  verify [目录|网址] 核对已发布的文件是否与发布时一致
  words <草稿>       把中文导出成表，补上英文再写回

选项：
  --lang zh|en  提示语言（默认 zh）
  --json        输出供程序读取的 JSON
  --help        显示帮助；写在命令之后，显示该命令的帮助

退出码：0 正常，1 发现问题，2 命令写法不对`,
    verbs: {
      check: `用法：npm run data -- check [目录] [--data 目录] [--confirm 代码,…] [--lang zh|en] [--json]

检查目录里的数据文件，一次列出所有问题：在哪个文件的第几行第几列、是哪一项、现在是什么、应该是什么、怎么办。
问题要改；请确认的，改正，或用 --confirm 说明确实如此；提示只供参考。
目录是草稿或某一版本时，检查其中六个文件，并与它所属网站的 site.json 和已发布的版本对照;
目录里有 index.json、site.json 或 releases 时（默认 public/data），检查全部已发布数据，并核对每个文件的哈希和大小。

  --data     草稿所属网站的数据目录；不写时，发布者与 public/data 最新版本相同的草稿与它对照；
             那里的 site.json 的 languages 只写 zh 的，不要求英文
  --confirm  确实如此的问题代码，用逗号隔开，如 period-not-over,below-zero

退出码：0 没有问题，1 有问题或要确认，2 命令写法不对`,
      diff: `用法：npm run data -- diff <版本> <版本> [--data 目录] [--lang zh|en] [--json]

逐项列出两个版本之间的不同：新增、修订、更正、口径调整、撤回的数，变化的指标定义，新增的文件，承诺和建议的新进展。
每处列出原来的数、现在的数、出处和理由；没有说明理由的也会标出。
版本写编号（2026-01-05、2026-01-05.2），也可以写日期：按当天所知比较。先后不限，总是从早到晚。

  --data  数据目录（默认 public/data）

退出码：0 已比较（有无不同都一样），1 数据不能完整读取，2 命令写法不对`,
      ...BEGIN_HELP.zh,
      export: `用法：npm run data -- export <版本> --format csv|xlsx|json-stat|datapackage --out <文件> [--data 目录] [--lang zh|en] [--json]

把一个已发布版本的全部数写入文件，内容与网站提供的下载文件相同。已有的同名文件会被替换。

  --format  csv          一张表，区间上下限各占一列；UTF-8，带字节顺序标记
            xlsx         工作簿：数据、指标、来源、说明四张表
            json-stat    JSON-stat 2.0，每项指标一个数据集
            datapackage  Frictionless Data Package 2.0：--out 写 datapackage.json，各表写在它旁边；
                         --out 以 .zip 结尾时，全部装入一个压缩文件
  --out     写到哪里
  --data    数据目录（默认 public/data）

退出码：0 已导出，1 数据不能完整读取，2 命令写法不对`,
      import: TABLE_HELP.zh.import,
      init: `用法：npm run data -- init <目录> --area <编号> --name <名称> [选项]

建立一个新的网站：目录里写入 site.json，旁边写入第一个版本的草稿；发布以前什么也不公开。
目录里已有数据时不写入。

  --area       地区编号，用小写字母、数字和连字符，如 sample-county
  --name       地区的中文名称；--name-en 英文名称，网站只用中文的不写
  --within     所属上级的中文名称；--within-en 英文名称
  --languages  zh 或 zh,en；不写时，写了 --name-en 的是 zh,en，没有写的是 zh。以后加英文用 words
  --scheme     建议办理结果的分类：none（默认）、abc（A B C）、abcd（A B C D）、jiayibing（甲乙丙）、jiayi（甲乙丙丁），
               或写自己的，如 "A=已解决,B=列入计划,C=留作参考"；有英文的网站写 "A=已解决|solved,…"。
               第一类算已经解决，其他类也算的在代号后加 *
  --accent     主色，如 #0b5c8a；--accent-dark 深色背景上的主色；与背景的对比度至少 4.5:1
  --contact    联系方式（中文）；--contact-en 英文
  --address    网站的网址，如 https://data.example/
  --reply-months      建议几个月内答复；--extension-months 延期后再加几个月
  --publication-days  答复后几个工作日内公开；不要求公开的写 none
               这几项都不写时，网站不评逾期
  --draft      草稿写到哪里（默认在目录名后加 -draft）
  --date       第一个版本的日期（默认今天）

退出码：0 已建立，1 未建立（列出原因），2 命令写法不对`,
      publish: `用法：npm run data -- publish <草稿> [--data 目录] [--date YYYY-MM-DD] [--confirm 代码,…] [--lang zh|en] [--json]

把草稿目录发布为新的版本，写入 releases/<编号>，再更新 index.json。
草稿有任何问题、有未确认的，都不发布；release.json 的 id 和 published 必须是发布当天，supersedes 必须是上一个版本。
已发布的版本不会被改写；发布失败时，数据目录保持原样。

  --data     数据目录（默认 public/data）
  --date     发布日期（默认今天）
  --confirm  确与文件一致的问题代码，用逗号隔开，如 period-not-over,below-zero

退出码：0 已发布，1 未发布（列出原因）,2 命令写法不对`,
      read: READ_HELP.zh,
      template: TABLE_HELP.zh.template,
      verify: `用法：npm run data -- verify [目录|网址] [--base] [--lang zh|en] [--json]

按 index.json 核对每个版本的每个文件：是否存在、哈希和大小是否与发布时一致、内容能否读取。
对目录还指出没有登记的文件。网址以 http:// 或 https:// 开头，指向存放 index.json 的目录。

  --base  给出的是整个网站的目录或网址，数据在其下的 data/

退出码：0 一致，1 有出入，2 命令写法不对`,
    },
  },
  en: {
    help: `usage: npm run data -- <verb> [options]

verbs:
  check [folder]            check a draft, a release, or all published data (public/data unless given)
  diff <release> <release>  compare two releases or two dates, value by value
  draft <folder>            begin the next release from the newest one
  export <release>          write every figure of a release into a file
  import <table>            read the values of a table into a draft
  init <folder>             begin an empty site for another county
  publish <draft>           publish a draft without faults as a new release
  read <file>               read the figures of a report, and what looks wrong in it
  template <file>           write a workbook to be filled in
  verify [folder|url]       check that published files are still as they were published
  words <draft>             write the Chinese texts into a sheet, and bring their English back

options:
  --lang zh|en  language of the messages (zh unless given)
  --json        JSON for machines
  --help        this help; after a verb, the help of that verb

exit codes: 0 all is well, 1 problems found, 2 wrong call`,
    verbs: {
      check: `usage: npm run data -- check [folder] [--data folder] [--confirm code,…] [--lang zh|en] [--json]

Checks the data files of a folder and lists every problem at once: file, line, column, field, found, expected, and what to do.
Problems have to be mended; what is to be confirmed is mended, or said to be so with --confirm; notes are for information.
A draft or a release: its six files, held against site.json and the releases of its site.
A folder with index.json, site.json or releases (public/data unless given): all published data, with the hash and size of each file.

  --data     the data folder of the draft's site; without it, public/data where its latest release has the same publisher;
             where its site.json has zh alone under languages, no English is asked for
  --confirm  codes of what is so in the document, with commas between: period-not-over,below-zero

exit codes: 0 no problem, 1 problems or things to confirm, 2 wrong call`,
      diff: `usage: npm run data -- diff <release> <release> [--data folder] [--lang zh|en] [--json]

Lists what differs between two releases: values added, revised, corrected, redefined, withdrawn; definitions changed; documents added; what happened to commitments and suggestions.
Each value with what it was, what it is, its sources and the reason; a change without a reason is marked.
A release is given by its id (2026-01-05, 2026-01-05.2), or by a date: then as known on that day. Either order will do; the earlier one always comes first.

  --data  the data folder (public/data unless given)

exit codes: 0 compared, alike or not, 1 the data cannot be read whole, 2 wrong call`,
      ...BEGIN_HELP.en,
      export: `usage: npm run data -- export <release> --format csv|xlsx|json-stat|datapackage --out <file> [--data folder] [--lang zh|en] [--json]

Writes every figure of a published release into a file, with what the files of the site hold. A file of that name is replaced.

  --format  csv          one table, the ends of intervals in columns of their own; UTF-8 with a byte-order mark
            xlsx         a workbook: figures, indicators, sources, notes
            json-stat    JSON-stat 2.0, a dataset for each indicator
            datapackage  Frictionless Data Package 2.0: --out is datapackage.json, its tables are written beside it;
                         where --out ends in .zip, all of them are put into one archive
  --out     where to write it
  --data    the data folder (public/data unless given)

exit codes: 0 exported, 1 the data cannot be read whole, 2 wrong call`,
      import: TABLE_HELP.en.import,
      init: `usage: npm run data -- init <folder> --area <id> --name <Chinese name> [options]

Begins a new site: writes site.json into the folder, and beside it the draft of a first release. Nothing is public before it is published.
Nothing is written where there are data already.

  --area       the id of the area, small letters, digits and hyphens: sample-county
  --name       its Chinese name; --name-en its English one, left out for a site in Chinese alone
  --within     what it lies in, in Chinese; --within-en in English
  --languages  zh or zh,en; unless given, zh,en with --name-en and zh without. English can come later: words
  --scheme     how outcomes of suggestions are classed: none (unless given), abc, abcd, jiayibing (three stems), jiayi (four),
               or the county's own: "A=<Chinese>|solved,B=<Chinese>|planned", without |… on a site without English.
               The first class counts as solved, and every one with a star after its letter
  --accent     the accent colour, #0b5c8a; --accent-dark that on dark grounds; at least 4.5:1 to its grounds
  --contact    whom readers may ask, in Chinese; --contact-en in English
  --address    where the site will be: https://data.example/
  --reply-months      months within which a suggestion is answered; --extension-months what an extension adds
  --publication-days  working days within which a reply is public; none where it need not be
               without these the site calls nothing overdue
  --draft      where the draft is written (the folder's name with -draft unless given)
  --date       the day of the first release (today unless given)

exit codes: 0 begun, 1 not begun (with the reasons), 2 wrong call`,
      publish: `usage: npm run data -- publish <draft> [--data folder] [--date YYYY-MM-DD] [--confirm code,…] [--lang zh|en] [--json]

Publishes a draft folder as a new release: writes releases/<id>, then index.json.
A draft with any problem, or with anything that is asked about and not confirmed, is refused. id and published in release.json are the day of publication, supersedes is the latest release.
What is published is never written again; on failure the data folder stays as it was.

  --data     the data folder (public/data unless given)
  --date     the day of publication (today unless given)
  --confirm  codes of what is so in the document, with commas between: period-not-over,below-zero

exit codes: 0 published, 1 not published (with the reasons), 2 wrong call`,
      read: READ_HELP.en,
      template: TABLE_HELP.en.template,
      verify: `usage: npm run data -- verify [folder|url] [--base] [--lang zh|en] [--json]

Checks every file of every release in index.json: that it exists, has the published hash and size, and can be read.
In a folder it also names files that are not listed. A url begins with http:// or https:// and is that of the folder with index.json.

  --base  the folder or url is that of the whole site, with the data in data/ below it

exit codes: 0 as published, 1 differences, 2 wrong call`,
    },
  },
};
