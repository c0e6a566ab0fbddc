import type { DeclaredChange, DeclaredRecordChange } from "#domain/schemas/change.ts";
import type { Release, ReleaseIndex } from "#domain/schemas/release.ts";
import { SCHEMA_VERSION_FIELD } from "./common-fields.ts";
import { codes, field, type Fields, record } from "./field.ts";

const COVERS: Fields<Release["release"]["covers"]> = {
  from: field("最早的时期，如 2021、2021-H1、2021-03", "the first period: 2021, 2021-H1, 2021-03"),
  to: field("最晚的时期，写法同上", "the last period, written alike"),
};

const ID = field(
  "版本编号：发布当天的日期，如 2026-01-05；同一天再发一次写 2026-01-05.2",
  "the day of publication: 2026-01-05; a second one of that day is 2026-01-05.2",
);
const PUBLISHED = field("发布当天的日期，如 2026-01-05；不倒签", "the day of publication, 2026-01-05; never backdated");
const SUPERSEDES = field(
  "接续哪个版本：写它的编号；第一个版本写 null",
  "the id of the release before; null for the first",
);
const DOCUMENT = field(
  "哪份文件说明了这个变更：sources.json 里的编号；由编辑自己更正的不写",
  "the document that says so, by its id in sources.json; left out where the editors say it themselves",
);

const CHANGES: Fields<DeclaredChange> = {
  observation: field("哪个数：observations.json 里的编号", "the value, by its id in observations.json"),
  kind: codes("怎样变的", "how it differs", {
    revised: field("修订：公布者重新核算了", "the publisher counted anew"),
    corrected: field("更正：原来的数错了，公布者或编辑的错都算", "it was an error, the publisher's or the editors'"),
    redefined: field("口径调整：指标的含义变了", "the indicator means something else now"),
    withdrawn: field("撤回：不再公布", "it is not published any more"),
  }),
  reason: field("为什么变，写给读者看", "why, in words for readers"),
  document: DOCUMENT,
};

const RECORD_CHANGES: Fields<DeclaredRecordChange> = {
  list: codes("哪一类记录", "the list in which it stands", {
    themes: field("主题", "themes"),
    definitions: field("指标定义", "definitions of indicators"),
    documents: field("文件", "documents"),
    conflicts: field("不一致之处", "conflicts"),
    groups: field("承诺的分组", "groups of commitments"),
    commitments: field("承诺", "commitments"),
    sessions: field("会议", "sessions"),
    suggestions: field("议案和建议", "bills and suggestions"),
  }),
  id: field("那条记录的编号", "the id of the record"),
  kind: codes("怎样变的", "how it differs", {
    corrected: field("更正：原来说的与文件不符", "it said what the document does not"),
    completed: field("补充：加了内容，原来说的仍然成立", "something was added; what stood there holds"),
    reworded: field("改写：意思不变，换了说法", "the same in other words"),
    redefined: field("含义变了", "it means something else now"),
    withdrawn: field("撤回：不再列出", "it is not listed any more"),
  }),
  reason: field("为什么变，写给读者看", "why, in words for readers"),
  document: DOCUMENT,
};

export const RELEASE_FIELDS: Fields<Release["release"]> = {
  schemaVersion: SCHEMA_VERSION_FIELD,
  id: ID,
  published: PUBLISHED,
  covers: record("含有哪些时期的数", "the periods that have figures", COVERS),
  supersedes: SUPERSEDES,
  publisher: field("谁编辑、发布这些数", "who edits and publishes the figures"),
  notes: field("这一版有什么新内容，写给读者看", "what is new in this release, for readers"),
  changes: record(
    "与上一版本不同的数，一个一条，写明理由；新增的数不写",
    "every value that is not as the release before had it, with the reason; new values are not listed",
    CHANGES,
  ),
  recordChanges: record(
    "与上一版本不同的指标定义、文件、承诺等，一条记录一条，写明理由；新增的不写",
    "every other record that is not as it was, with the reason; new records are not listed",
    RECORD_CHANGES,
  ),
  synthetic: field(
    "编造的数（演示、测试）写 true，每一页都会标明；真实的数不写",
    "true for made-up figures, and every page says so; left out for real ones",
  ),
};

/** `index.json` is written by `publish`: nobody writes it by hand. */
export const INDEX_FIELDS: Fields<ReleaseIndex> = {
  schemaVersion: SCHEMA_VERSION_FIELD,
  latest: field("最新版本的编号；由 publish 写出", "the id of the newest release; written by publish"),
  releases: record("已发布的版本，从早到晚；由 publish 写出", "the releases in order; written by publish", {
    id: ID,
    published: PUBLISHED,
    covers: record("含有哪些时期的数", "the periods that have figures", COVERS),
    supersedes: SUPERSEDES,
    files: {
      ...field("版本里的每个文件", "every file of the release"),
      each: {
        sha256: field("文件内容的 SHA-256，64 位十六进制", "SHA-256 of the file, 64 hexadecimal digits"),
        bytes: field("文件大小（字节）", "size of the file in bytes"),
      },
    },
  }),
};
