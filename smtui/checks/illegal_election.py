"""Canvassing for a candidate or a party."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, spoken

_CANVASS = Pattern(
    r"(?:さん|氏|候補|候補者|党|議員|先生|現職|新人|市長|町長|区長|知事|陣営)(?:を|に|へ|の|こそ|で)?、?"
    r"[^。!?\n]{0,24}(?:(?:一票|1票|票)(?:を|、|お|入|投)|投票(?:を|して|しよう|し(?:ま|た)|お願)|清き|応援(?:を|よろしく|して|お願|しま)|ご?支持(?:を|して|お願)"
    r"|ご?支援(?:を|よろしく|お願)|当選(?:させ|を|して)|再選(?:を|させ|して)|勝たせ|選び(?:まし|ま)|入れ(?:て|まし|よう))"
    r"|(?:さん|氏|候補|候補者|党|議員)を[^。!?\n]{0,6}推(?:し|薦)"
    r"|選(?:挙)?は(?:絶対|やっぱり|もちろん|ぜひ)(?:に)?[^。、!?\n]{1,10}(?:さん|氏|候補)(?:に|で|しか|一択|[。!へ])"
    r"|(?:一票|1票|投票|支持|応援)(?:は|するなら|を)[^。!?\n]{0,12}(?:さん|氏|候補|党|議員|先生)(?:に|へ|を)"
)
_NEUTRAL = Pattern(
    "候補者(?:の|を|は|に)(?:名前|氏名|選|比|公約|政見|一覧|届)|政見|公報|投票所|投票率|開票|投票用紙|名前を書|棄権|比べて|マスコット|ゆるキャラ|キャラクター|グランプリ|めいすい|モデル|オーディション|コンテスト|総選挙|アワード|ご当地|M-1|レシピ|写真の部|作品"
)
_MESSAGE = (
    "特定の候補や政党への投票や支援の呼びかけです。職員の立場では発信できないので、消してください。"
)


class IllegalElection(Check):
    """特定の候補者や政党への投票や応援の呼びかけを見つけます。

    なぜ: 公務員の地位を使った選挙運動や、政治的行為は法律で制限されています。
    直し方: 投票日と投票所、期日前投票の案内だけにします。
    限界: 選挙であることが書かれていない応援は分かりません。

    × 市長選挙は日曜日です。子育てに熱心な«田中 太郎さんにぜひ一票を»お願いします。
    × [personal] 町議選、うちの元課長の«鈴木さんを応援してください»。
    × 参議院選挙では、図書館を守る«みどり党に投票して»ください。
    ○ 日曜日は市議会議員選挙の投票日です。あなたの一票を大切に。
    ○ 候補者の公約を比べて、大切な一票を投じましょう。
    ○ ゆるキャラ選手権で、うちの「みどりん」さんに投票してください。
    ○ 選挙管理委員会の田中さんに、投票の流れを聞きました。
    ○ [personal] 市議選の期日前投票に行ってきた。
    """

    code = "illegal/election"
    name = "選挙の応援"
    severity = Severity.WARN
    wakes = ("illegal-election",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a candidate or party together with a call for votes, in a post on an election."""
        done = -1
        for mark in reading.each("illegal-election"):
            start, end = around(reading, mark.start, 2, 2)
            if end <= done:
                continue
            found = _CANVASS.search(reading.text, max(start, done), end)
            done = end
            if not found or not spoken(reading, found.start()):
                continue
            if not _NEUTRAL.search(reading.text, *around(reading, found.start(), 2)):
                yield hit(reading, *found.span(), _MESSAGE)
