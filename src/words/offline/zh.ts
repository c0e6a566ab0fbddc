/** The words in Chinese; their shape is that of every language. */
export const zh = {
  title: "没有网络，打不开这个文件",
  text: "没有网络时，本站只能显示页面和最新一版数据；供下载的文件不在本机。联网后请再点一次链接。",
  file: (name: string) =>
    `${name} 没有下载：供下载的文件不在本机，联网后请再点一次。页面、图和数据表照常可看，数据表可以选中复制，也可以打印本页。`,
  back: "返回首页",
  older: (shown: string, newer: string) =>
    `本页是存在本机的版本 ${shown}，不是最新的：已有版本 ${newer}，联网后才能看到。`,
  absent: (n: number) => `较早的${n}个版本不在本机，其中的内容和改动要联网后才能看到。`,
};
