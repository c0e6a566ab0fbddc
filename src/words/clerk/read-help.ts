import type { Language } from "#domain/site/language.ts";

/** What `read --help` says. */
export const READ_HELP: Readonly<Record<Language, string>> = {
  zh: `用法：npm run data -- read <文件> [--data 目录] [--year 年份] [--lang zh|en] [--json]

读出一份报告里的数字，只读不改。列出每个数在哪里、是什么、哪一时期、完成还是计划、对应哪项指标；不是数的数字和理由；没有归类的数字；可疑之处。
可读 txt、md（UTF-8、GB18030、UTF-16）、html、mht、docx，不超过 20 MB、200 万字。

  --data  数据目录（默认 public/data）：最新版本的指标和同目录的 aliases.json 用来对应指标；没有时只读数
  --year  报告所说的年份，如 2025；不写时由报告自己说
  --json  各数的起止位置按文字（码点）计；txt、md 按文件本身计

退出码：0 已读出，1 文件读不出来，或有必须处理的可疑之处，2 命令写法不对`,
  en: `usage: npm run data -- read <file> [--data folder] [--year year] [--lang zh|en] [--json]

Reads the figures of a report and changes nothing. Lists for each where it stands, what it is of, which period, whether it came about or is planned, and which indicator it may be; digits that are no figure, with the reason; digits that nobody could place; and what looks wrong.
Reads txt and md (UTF-8, GB18030, UTF-16), html, mht and docx, up to 20 MB and two million characters.

  --data  the data folder (public/data unless given): the indicators of its newest release and its aliases.json are what figures are matched with; without them figures are only read
  --year  the year that the report is about, 2025; the report itself says it unless given
  --json  places count Unicode code points of the text; for txt and md, of the file itself

exit codes: 0 read, 1 the file cannot be read, or something looks wrong that has to be settled, 2 wrong call`,
};
