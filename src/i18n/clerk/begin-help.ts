import type { Language } from "#domain/site/language.ts";

/** What `--help` says of the verbs by which a release is begun. */
export const BEGIN_HELP: Readonly<Record<Language, Readonly<Record<"draft", string>>>> = {
  zh: {
    draft: `用法：npm run data -- draft <目录> [--data 目录] [--date YYYY-MM-DD] [--lang zh|en] [--json]

在一个新的目录里起草下一个版本：照抄最新版本的指标、数值、承诺、建议和文件，
只换 release.json 里的 id、published、supersedes 和 notes，去掉上一版本自己的 changes 和 recordChanges。
还没有发布过版本的，写入一份没有数的首版草稿。目录里已有文件时不写入；目录不能放在公开的数据目录里。

  --data  数据目录（默认 public/data）
  --date  打算哪一天发布（默认今天）；改期发布时，id 和 published 要一起改

退出码：0 已写入，1 最新版本或 site.json 读不完整，没有写入，2 命令写法不对`,
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
  },
};
