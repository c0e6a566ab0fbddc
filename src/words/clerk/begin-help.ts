import type { Language } from "#domain/site/language.ts";

/** What `--help` says of the verbs by which a release is begun. */
export const BEGIN_HELP: Readonly<Record<Language, Readonly<Record<"draft" | "words", string>>>> = {
  zh: {
    draft: `用法：npm run data -- draft <目录> [--data 目录] [--date YYYY-MM-DD] [--lang zh|en] [--json]

在一个新的目录里起草下一个版本：照抄最新版本的指标、数值、承诺、建议和文件，
只换 release.json 里的 id、published、supersedes 和 notes，去掉上一版本自己的 changes 和 recordChanges。
还没有发布过版本的，写入一份没有数的首版草稿。目录里已有文件时不写入；目录不能放在公开的数据目录里。

  --data  数据目录（默认 public/data）
  --date  打算哪一天发布（默认今天）；改期发布时，id 和 published 要一起改

退出码：0 已写入，1 最新版本或 site.json 读不完整，没有写入，2 命令写法不对`,
    words: `用法：npm run data -- words <草稿> --out <表.xlsx|表.csv> [--lang zh|en] [--json]
      npm run data -- words <草稿> --from <表.xlsx|表.csv> [--lang zh|en] [--json]

网站可以只用中文；以后要加英文，用这个命令：
先把草稿里的中文导出成表，一句一行，同一项里相同的只列一次；在 English 一列填写；再写回草稿。
按文件、位置和中文对应，行的先后不限；留空的不动，草稿里别的内容也不动。
目录是数据目录（有 site.json、没有 release.json）时，导出和写回的是 site.json 里的文字。
已发布的版本不会改写：英文随下一个版本发布；中文没有变的，不必写理由。

  --out   导出到哪里；已有的文件不会被替换
  --from  填好的表，Excel、WPS 存的 .xlsx，或 .csv（UTF-8、GB18030）

退出码：0 已导出或写回，1 有对不上的行（其余已写回），2 命令写法不对`,
  },
  en: {
    draft: `usage: npm run data -- draft <folder> [--data folder] [--date YYYY-MM-DD] [--lang zh|en] [--json]

Begins the next release in a new folder: indicators, values, commitments, suggestions and documents are those of the newest one.
In release.json id, published, supersedes and notes are new, and changes and recordChanges of the earlier release are left out.
Where nothing has been published yet it is the draft of a first release, without figures.
Nothing is written over files, nor into the data folder, where everything is public.

  --data  the data folder (public/data unless given)
  --date  the day on which it is to be published (today unless given); on another day change id and published

exit codes: 0 written, 1 the newest release or site.json cannot be read whole, nothing written, 2 wrong call`,
    words: `usage: npm run data -- words <draft> --out <sheet.xlsx|sheet.csv> [--lang zh|en] [--json]
       npm run data -- words <draft> --from <sheet.xlsx|sheet.csv> [--lang zh|en] [--json]

A site may be in Chinese alone; this adds English later.
Writes the Chinese texts of a draft into a sheet, a line each, those that are alike in one field once; fill in the column English; bring it back.
Lines are matched by file, place and Chinese text, in any order. What is left empty stays as it is, and so does everything else.
Of a data folder (with site.json and no release.json) these are the texts of site.json.
What is published is never written again: English comes with the next release, and needs no reason where the Chinese is as it was.

  --out   where to write the sheet; no file is replaced
  --from  the sheet filled in: .xlsx as Excel and WPS save it, or .csv (UTF-8, GB18030)

exit codes: 0 written or brought back, 1 some lines match nothing (the others are brought back), 2 wrong call`,
  },
};
