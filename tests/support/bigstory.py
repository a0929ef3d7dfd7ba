#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tellings authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a large made-up story: many outlets on one flood that never was, in words that never were.

    bigstory.py FOLDER [--outlets 20] [--paragraphs 200] [--shared 400]

Each outlet's article is a text file; story.json names outlets and dates. Some paragraphs are told by several outlets:
word for word, with words changed, in another place, split over two paragraphs, or run together with other text. The
same arguments write the same story on every machine.
"""
import argparse
import itertools
import json
import os
import random

SEED = 20261125

OUTLETS = ["The Orrin Valley Post", "Lantern News", "Coastal Press Agency", "The Morning Assay", "Northmere Herald",
           "The Ledger & Tide", "Weir Street Journal", "The Daily Compass", "Southbank Echo", "Tallow Hill Times",
           "Radio Fenwick", "The Upland Observer", "Bridgewater Dispatch", "The Saltmarsh Chronicle", "Quarry Town News",
           "The Evening Plumb Line", "Harrowgate Mercury", "The Lowland Review", "Kettle Bay Gazette", "Union Wire"]
FIRST = ("Ada Bram Celia Dorian Edie Fenn Greta Hollis Imogen Jago Kezia Ludo Mara Nils Odette Piers Quilla Rafe Sunniva "
         "Tobias Una Verity Wystan Yara").split()
LAST = ("Abernook Braddock Carrow Dunmallow Elverton Farrant Gillow Hesketh Inskip Jellicoe Kettering Larkrise Marlowe "
        "Nettlefold Orpington Penhaligon Quill Rookwood Stannard Thistlewood Underhay Vane Wetherall Yarrow").split()
PLACE_HEADS = ("Ald Bram Cold Dun East Fen Gil Har Inch Kel Lang Mere North Orrin Pen Quarn Rush Stan Thorn Up Wex "
               "Yar").split()
PLACE_TAILS = "bury combe dale field ford ham haven holme mouth stead thorpe wick worth".split()
ONSETS = "b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sk sl sm sn sp st sw t th tr tw v w wh".split()
VOWELS = "a a e e i i o o u ai ea ee ie oa oo ou".split()
CODAS = "b ck d ft g l ld lk ll lm lp lt m mp n nd nk nt p rb rd rk rl rm rn rt sh sk sp st t th x".split()
NOUN_ENDS = " er age let ock ing mond ward wright".split(" ")
ADJECTIVE_ENDS = "y ish en ful less some ly".split()
VERBS = 3000  # the rarest of each kind stands once or twice in a story of the usual size
NOUNS = 5000
ADJECTIVES = 2000
PREPOSITIONS = "above across after along among around at before behind below beside beyond by down from in inside near of off on over past through to towards under until up upon with without".split()
DETERMINERS = "the the the a a its their his her every no one another this that some".split()
JOINERS = "and but while because although as when where so".split()
SAID = "said|told reporters|recalled|wrote|warned|insisted|admitted|remarked".split("|")
MONTHS = "January February March April May September October November December".split()


class Teller:
    """Prose with the small words of English and made-up ones for all the rest, as frequent as words of a language are:
    what two sentences have in common by chance is what two real ones have."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        known = set()
        self.nouns = self.words(NOUNS, NOUN_ENDS, known)
        self.verbs = self.words(VERBS, ["ed"], known)
        self.adjectives = self.words(ADJECTIVES, ADJECTIVE_ENDS, known)
        # A story has its people and places, and every outlet names them.
        self.persons = [f"{self.one(FIRST)} {self.one(LAST)}" for _ in range(40)]
        self.places = [self.one(PLACE_HEADS) + self.one(PLACE_TAILS) for _ in range(25)]
        self.weights = list(itertools.accumulate(1.0 / (rank + 10) for rank in range(max(NOUNS, VERBS, ADJECTIVES))))

    def words(self, count, ends, known):
        words = []
        while len(words) < count:
            word = self.one(ONSETS) + self.one(VOWELS) + self.one(CODAS) + self.one(ends)
            if word not in known:
                known.add(word)
                words.append(word)
        return words

    def one(self, words):
        return self.random.choice(words)

    def frequent(self, words):
        """One of them, the first ones more often (Zipf)."""
        return self.random.choices(words, cum_weights=self.weights[:len(words)])[0]

    def place(self):
        return self.one(self.places)

    def person(self):
        return self.one(self.persons)

    def thing(self):
        kind = self.random.random()
        if kind < 0.08:
            return self.person()
        if kind < 0.16:
            return self.place()
        if kind < 0.26:
            return f"{self.random.randint(2, 980)} {self.frequent(self.nouns)}s"
        adjective = f"{self.frequent(self.adjectives)} " if self.random.random() < 0.45 else ""
        return f"{self.one(DETERMINERS)} {adjective}{self.frequent(self.nouns)}"

    def clause(self):
        words = [self.thing(), self.frequent(self.verbs), self.thing()]
        for _ in range(self.one((0, 1, 1, 2))):
            words += [self.one(PREPOSITIONS), self.thing()]
        return " ".join(words)

    def sentence(self):
        text = self.clause()
        if self.random.random() < 0.55:
            text += f", {self.one(JOINERS)} {self.clause()}"
        kind = self.random.random()
        if kind < 0.2:
            text = f"“{text[0].upper()}{text[1:]},” {self.one(SAID)} {self.person()} of {self.place()}"
        elif kind < 0.3:
            text = f"In {self.one(MONTHS)} {self.random.randint(1781, 2019)} {text}"
        return text[0].upper() + text[1:] + "."

    def headline(self):
        words = " ".join([self.thing(), self.frequent(self.verbs), self.one(PREPOSITIONS), self.place()])
        return words[0].upper() + words[1:]

    def edited(self, text):
        """The text with a few words changed, dropped or put in, in the middle."""
        words = text.split(" ")
        for _ in range(max(1, len(words) // 12)):
            plain = [i for i, word in enumerate(words) if word.isalpha() and word.islower()]
            if not plain:
                break
            at = self.one(plain)
            what = self.random.random()
            if what < 0.4:
                words[at] = self.one(("nearly", "about", "reportedly", "local", "some"))
            elif what < 0.7:
                words.insert(at, self.one(("reportedly", "later", "early", "also", "still")))
            elif len(words) > 8:
                del words[at]
        return " ".join(words)


def shared_passages(teller, count, outlets):
    """(sentences, carriers, place in the text 0..1) of each."""
    passages = []
    for _ in range(count):
        carriers = teller.random.sample(range(outlets), min(outlets, teller.one((2, 2, 3, 3, 4, 5, 6, 8))))
        sentences = [teller.sentence() for _ in range(teller.one((1, 1, 2, 2, 3)))]
        passages.append((sentences, carriers, teller.random.random()))
    return passages


def told(teller, sentences, first):
    """How one outlet tells a passage: its paragraphs, each with how far from its usual place it stands."""
    kind = 0.0 if first else teller.random.random()
    if kind < 0.45:
        return [(" ".join(sentences), 0.0)]
    if kind < 0.75:
        return [(teller.edited(" ".join(sentences)), 0.0)]
    if kind < 0.85 and len(sentences) > 1:
        return [(sentences[0], 0.0), (" ".join(sentences[1:]), 0.02)]
    if kind < 0.93:
        return [(" ".join([teller.sentence(), *sentences]), 0.0)]
    return [(" ".join(sentences), teller.random.uniform(-0.5, 0.5))]


def articles(outlets, paragraphs, shared):
    teller = Teller(SEED)
    placed = [[] for _ in range(outlets)]
    for sentences, carriers, place in shared_passages(teller, shared, outlets):
        for carrier in carriers:
            for text, shift in told(teller, sentences, carrier == carriers[0]):
                placed[carrier].append((place + shift + teller.random.uniform(-0.03, 0.03), text))
    for own in placed:
        while len(own) < paragraphs:
            own.append((teller.random.random(), " ".join(teller.sentence() for _ in range(teller.one((1, 2, 2))))))
        own.sort()
        yield teller.headline(), [text for _, text in own[:paragraphs]]


def name_of(number):
    round_, place = divmod(number, len(OUTLETS))
    return OUTLETS[place] + (f", edition {round_ + 1}" if round_ else "")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("--outlets", type=int, default=20)
    parser.add_argument("--paragraphs", type=int, default=200)
    parser.add_argument("--shared", type=int, default=400, help="passages that several outlets tell")
    arguments = parser.parse_args()
    os.makedirs(arguments.folder, exist_ok=True)
    entries = []
    for number, (headline, texts) in enumerate(articles(arguments.outlets, arguments.paragraphs, arguments.shared)):
        file_name = f"outlet-{number + 1:02}.txt"
        with open(os.path.join(arguments.folder, file_name), "w", encoding="utf-8") as file:
            file.write("\n\n".join([headline, *texts]) + "\n")
        entries.append({"file": file_name, "outlet": name_of(number), "language": "en",
                        "published": f"2026-10-{3 + number % 4:02}T{6 + number % 13:02}:{(number * 17) % 60:02}:00Z"})
    with open(os.path.join(arguments.folder, "story.json"), "w", encoding="utf-8") as file:
        json.dump({"title": "The flood in the Orrin valley", "articles": entries}, file, indent=4, ensure_ascii=False)
        file.write("\n")


if __name__ == "__main__":
    main()
