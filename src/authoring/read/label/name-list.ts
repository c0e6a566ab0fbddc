/** Names that qualify one thing and stand for it in a list: 城镇、农村居民人均可支配收入. */
const SHORT =
  /^(?:城镇|农村|城市|城乡|第[一二三]|[一二三]|男|女|小学|初中|高中|国家级|省级|市级|县级|中央|省|市|县|新建|续建|扩建|改扩建|改建|[\p{Script=Han}])$/u;

/** What is measured of things, at the end of their names. */
const MEASURE = /(?:(?:总?种植|总?播种|养殖|栽培)?面积|总?产[量值]|[存出]栏量?|单产|均价|销售?量|增加值|余额)$/;

/** The names of a list, with what the last one says for all; one name where there is no list. */
export function namesOf(list: string, wanted: number): readonly string[] {
  const both = /^城乡(.{2,})$/.exec(list);
  // 第一、二、三产业增加值
  const order = /^第([一二三](?:、[一二三]){1,2}|[一二]和[二三])(产业.*)$/.exec(list);
  const orders = order?.[1]?.split(/[、和]/) ?? [];
  if (orders.length > 0 && orders.length === wanted) return orders.map((one) => `第${one}${order?.[2] ?? ""}`);
  if (wanted === 2 && both !== null) return [`城镇${both[1] ?? ""}`, `农村${both[1] ?? ""}`];
  const names = list.split(/[、,]|以及|[和及与](?!其|服务|谐|平)/).filter((name) => name !== "");
  if (names.length !== wanted || names.length < 2) return [list];
  const last = names[names.length - 1] ?? "";
  // Two signs may be a whole name too (氨氮): they stand for more only where all before the last do.
  const allShort = names.slice(0, -1).every((name) => name.length <= 2);
  const measure = MEASURE.exec(last);
  return names.map((name) => {
    if (name === last || !(SHORT.test(name) || allShort) || last.length < name.length + 2) return name;
    // 沃柑、百香果种植面积: what is measured may be longer than the short name.
    if (measure !== null && measure.index > name.length && !SHORT.test(name)) return name + measure[0];
    return name + last.slice(modifierOf(last, name));
  });
}

/** How many signs of the last name stand in the place of a short one: 农村 of 农村居民人均可支配收入. */
function modifierOf(last: string, name: string): number {
  const own =
    /^(?:城镇|农村|城市|第[一二三]|[一二三]|小学|初中|高中|国家级|省级|市级|县级|中央|新建|续建|改扩建|扩建|改建)/.exec(
      last,
    )?.[0];
  return own?.length ?? name.length;
}
