"""One spelling for words that are looked for: width, case, old characters, long vowels."""

import re
import unicodedata

_OLD = (
    "亞亜惡悪壓圧圍囲爲為醫医壹壱隱隠榮栄營営衞衛驛駅圓円緣縁艷艶鹽塩奧奥應応橫横歐欧毆殴穩穏假仮價価"
    "畫画會会壞壊懷懐繪絵擴拡殼殻覺覚學学嶽岳樂楽勸勧卷巻寬寛歡歓罐缶觀観關関陷陥巖巌顏顔歸帰氣気龜亀"
    "僞偽戲戯犧犠舊旧據拠擧挙峽峡挾挟狹狭鄕郷堯尭曉暁區区驅駆勳勲薰薫羣群徑径惠恵揭掲攜携溪渓經経繼継"
    "莖茎螢蛍輕軽鷄鶏藝芸擊撃缺欠儉倹劍剣圈圏檢検權権獻献縣県險険顯顕驗験嚴厳效効廣広恆恒鑛鉱號号國国"
    "黑黒濟済碎砕齋斎劑剤雜雑參参慘惨棧桟蠶蚕贊賛殘残絲糸齒歯兒児辭辞濕湿實実舍舎寫写釋釈壽寿收収從従"
    "澁渋獸獣縱縦肅粛處処敍叙將将稱称燒焼證証乘乗剩剰壤壌孃嬢條条淨浄疊畳穰穣讓譲釀醸觸触囑嘱寢寝愼慎"
    "晉晋眞真盡尽圖図粹粋醉酔隨随髓髄數数樞枢瀨瀬聲声靜静齊斉攝摂竊窃專専戰戦淺浅潛潜纖繊踐践錢銭禪禅"
    "曾曽雙双壯壮搜捜插挿爭争總総聰聡莊荘裝装騷騒增増臟臓藏蔵屬属續続墮堕體体對対帶帯滯滞臺台瀧滝擇択"
    "澤沢單単擔担膽胆團団彈弾斷断癡痴遲遅晝昼蟲虫鑄鋳廳庁聽聴敕勅鎭鎮遞逓鐵鉄轉転點点傳伝黨党盜盗燈灯"
    "當当鬪闘德徳獨独讀読屆届繩縄貳弐惱悩腦脳霸覇廢廃拜拝賣売麥麦發発髮髪拔抜蠻蛮祕秘濱浜濵浜甁瓶拂払"
    "佛仏竝並變変邊辺邉辺辨弁瓣弁辯弁寶宝豐豊沒没飜翻槇槙萬万滿満默黙彌弥藥薬譯訳豫予餘余與与譽誉搖揺"
    "樣様謠謡來来賴頼亂乱覽覧龍竜兩両獵猟綠緑鄰隣凜凛壘塁淚涙勵励禮礼隸隷靈霊齡齢戀恋爐炉勞労樓楼郞郎"
    "祿禄亙亘灣湾髙高﨑崎嶋島冨富𠮷吉淸清靑青"
)
"""Old forms and variants of characters, each before the one it is looked for as."""

_NEW = str.maketrans(dict(zip(_OLD[::2], _OLD[1::2], strict=True)))
_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_UNIT = re.compile("(?s).[\u0300-\u036f\u3099\u309a\uff9e\uff9f]*")
"""A character with the marks that change it: half-width ガ is two."""
_HIDDEN = re.compile(
    "[\\s\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]+"
)
_LONG = "ー"
_LONG_FROM = 2
"""A long vowel at the end of a word is optional after so many kana: サーバー, but バー."""


def plain(text: str) -> str:
    """Return `text` in the spelling in which letters are compared; blanks are dropped.

    Full width, capitals, half-width kana, old characters and the long vowel at the end of a
    katakana word (サーバー) make no difference. Katakana stays katakana.
    """
    return plain_with_places(text)[0]


def plain_with_places(text: str) -> tuple[str, list[int]]:
    """Return `plain(text)` and, for each of its characters, where it stands in `text`."""
    letters: list[str] = []
    places: list[int] = []
    for unit in _UNIT.finditer(text):
        new = _letters(unit[0])
        letters += new
        places += [unit.start()] * len(new)
    kept = [i for i in range(len(letters)) if not _is_optional(letters, i)]
    return "".join(letters[i] for i in kept), [places[i] for i in kept]


def hiragana(text: str) -> str:
    """Return `text` with hiragana in place of katakana."""
    return text.translate(_HIRAGANA)


def _letters(unit: str) -> str:
    if len(unit) == 1 and ("ぁ" <= unit <= "ん" or "一" <= unit <= "龥"):
        return unit.translate(_NEW)
    even = unicodedata.normalize("NFKC", unit).lower().translate(_NEW)
    return _HIDDEN.sub("", even)


def _is_optional(letters: list[str], at: int) -> bool:
    """Tell whether this is the long vowel at the end of a katakana word, or of all."""
    if letters[at] != _LONG or at < _LONG_FROM:
        return False
    if at + 1 == len(letters):
        return all(_is_kana(letter) for letter in letters[at - _LONG_FROM : at])
    ends = not _is_katakana(letters[at + 1])
    return ends and all(_is_katakana(letter) for letter in letters[at - _LONG_FROM : at])


def _is_katakana(letter: str) -> bool:
    return "ァ" <= letter <= "ヺ" or letter == _LONG


def _is_kana(letter: str) -> bool:
    return "ぁ" <= letter <= "ゖ" or _is_katakana(letter)
