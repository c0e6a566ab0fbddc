import { useEffect, useState } from "react";
import type { Language } from "#domain/site/language.ts";

/** The browser's own voice of a language, where it has one: nothing is sent anywhere by those that are on the device. */
export function useVoice(lang: Language): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    if (typeof speechSynthesis === "undefined") return undefined;
    const find = (): void =>
      setVoice(
        speechSynthesis.getVoices().find((v) => v.localService && v.lang.toLowerCase().startsWith(lang)) ?? null,
      );
    find();
    speechSynthesis.addEventListener("voiceschanged", find);
    return () => {
      speechSynthesis.removeEventListener("voiceschanged", find);
      speechSynthesis.cancel();
    };
  }, [lang]);
  return voice;
}

/** Says a text, in place of what is being said. */
export function say(text: string, voice: SpeechSynthesisVoice): void {
  speechSynthesis.cancel();
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  speechSynthesis.speak(words);
}
