import { describe, expect, test } from "vitest";
import { agendaAddress } from "#views/present/agenda/agenda-link.tsx";
import { readNotes } from "#views/present/speaker/notes.ts";
import { elapsed } from "#views/present/speaker/times.tsx";

test.each([
  [0, "0:00"],
  [65_000, "1:05"],
  [3_845_000, "1:04:05"],
  [-5, "0:00"],
])("%d ms of a meeting are %s", (ms, text) => {
  expect(elapsed(ms)).toBe(text);
});

test.each([
  ["https://a.example/present/?slides=gdp,due&at=3", "https://a.example/present/?slides=gdp,due"],
  ["https://a.example/present/?at=3&asOf=2023-01-01", "https://a.example/present/?asOf=2023-01-01"],
  ["https://a.example/present/?at=3&presenter=1", "https://a.example/present/"],
  ["https://a.example/present/", "https://a.example/present/"],
  ["file:///c/dashboard.html#/present/?slides=gdp&at=2", "file:///c/dashboard.html#/present/?slides=gdp"],
])("the agenda of %s is %s", (here, handed) => {
  expect(agendaAddress(here)).toBe(handed);
});

describe("a file of notes", () => {
  test("is read as it was saved", () => {
    const notes = { gdp: "先说同比", title: "欢迎" };
    expect(readNotes(JSON.stringify(notes))).toEqual(notes);
  });

  test.each(["", "[]", "null", "{", '{"gdp":1}', "text"])("%j is none", (text) => {
    expect(readNotes(text)).toBeNull();
  });
});
