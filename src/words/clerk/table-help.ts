import type { Language } from "#domain/site/language.ts";

/** What `--help` says of the verbs for tables. */
export const TABLE_HELP: Readonly<Record<Language, Readonly<Record<"import" | "template", string>>>> = {
  zh: {
    import: `用法：npm run data -- import <文件.xlsx|.csv|.tsv> --out <草稿> [选项]

把表格里的数读进草稿目录。模板和各单位自己的表都能读：表头分几行、合并单元格、一页几张表、
单位写在标题或表头、同比写在旁边，都不必整理。拿不准的逐一询问，不猜；读得准的先写入草稿。
草稿目录不存在时，先从最新版本起草（同 draft）。草稿里已有而不同的数，问过才改。

  --out       草稿目录
  --document  这些数出自哪份文件：草稿 sources.json 里的编号；表里“来源”一列另有写明的除外
  --answers   存放问题和答复的文件，如 answers.json；没有时新建，填好 answer 后再运行一次
  --data      数据目录（默认 public/data）；答过的指标名称记在其中的 aliases.json，下次不再问
  --date      新起草的版本打算哪一天发布（默认今天）

限制：文件 20 MB，每个部分展开 64 MB，每张表 200000 行。旧的 .xls 也能读，百分数逐项询问。

退出码：0 全部读入，1 还有问题（读得准的已写入），2 命令写法不对`,
    template: `用法：npm run data -- template <文件.xlsx> [--data 目录] [--lang zh|en] [--json]

生成一个供填写的工作簿：每类指标一张表，每项指标一行，带单位、上次公布的数、可选的口径、性质和来源，以及说明。
填好后用 import 读进草稿。已有的同名文件不会被替换。

  --data  数据目录（默认 public/data）；指标取自最新版本

退出码：0 已写入，1 数据读不完整，没有写入，2 命令写法不对`,
  },
  en: {
    import: `usage: npm run data -- import <file.xlsx|.csv|.tsv> --out <draft> [options]

Reads the values of a table into a draft folder: the template, or a table as offices make them, with heads of several rows,
merged cells, several tables a sheet, units in title or head, growth beside the value. What is not certain is asked, never
guessed; what is certain is written. A draft folder that is not there is begun from the newest release, as by draft.
A value that the draft has otherwise is changed only when that was answered.

  --out       the draft folder
  --document  the document the values come from: an id of the draft's sources.json; a column for it in the table goes before
  --answers   the file of questions and answers, answers.json; it is made where it is not there: fill in answer, run again
  --data      the data folder (public/data unless given); names that were answered are kept in its aliases.json
  --date      the day on which a draft begun now is to be published (today unless given)

Limits: a file 20 MB, a part of it 64 MB unpacked, a sheet 200000 rows. Old .xls files are read, with every share asked about.

exit codes: 0 all is read, 1 something is open (what is certain is written), 2 wrong call`,
    template: `usage: npm run data -- template <file.xlsx> [--data folder] [--lang zh|en] [--json]

Writes a workbook to be filled in: a sheet for each kind of indicator, a row for each indicator, with unit, the value published
last, lists to choose from and notes. import reads it into a draft. A file of that name is not replaced.

  --data  the data folder (public/data unless given); the indicators are those of the newest release

exit codes: 0 written, 1 the data cannot be read whole, nothing written, 2 wrong call`,
  },
};
