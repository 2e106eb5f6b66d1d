"""Signs and notes left over in a text that is not finished."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_SIGN = "[●○◯〇■□×✕*▲△XxZ?_＿]"
_LEFT = Pattern(
    rf"(?:[0-9]{{1,2}}|{_SIGN}{{1,3}})月{_SIGN}{{1,3}}日(?:[(]{_SIGN}{{1,3}}[)])?"
    rf"|{_SIGN}{{1,3}}月[0-9]{{1,2}}日|(?<=日)[(]{_SIGN}{{1,2}}[)]"
    rf"|(?:午前|午後)?{_SIGN}{{1,3}}時(?!間)(?:{_SIGN}{{1,3}}分)?|(?:[0-9]{{1,2}}時){_SIGN}"
    rf"{{1,3}}分"
    rf"|(?:電話|TEL|FAX|担当|会場|場所|定員|対象|料金|参加費|日時|期日|講師"
    rf"|氏名|内線|URL|金額|締切|名称)[:は ]{{0,2}}[(]?{_SIGN}{{2,12}}"
    rf"|[0{_SIGN[1:-1]}]{{2,4}}-[0{_SIGN[1:-1]}]{{2,4}}-[0{_SIGN[1:-1]}]{{4}}"
    rf"|https?://[x●○*]{{2,20}}"
)
_NOTE = Pattern(
    "[【\\[(<《〔（](?:※)?[^】\\])>》〕）\n]{0,20}"
    "(?:後日(?:追記|記入|記載|差|確認|連絡)|要(?:記入|追記|修正|差替|差し替え|校正|チェック)|未(?:記入|入力|記載)|(?:あと|後)で(?:書|足す|埋め|直)|確認待ち|チェック待ち|書き直|要確認|未確認|確認中|確認する|確認してから|に確認|差し替え|差替え"
    "|差しかえ|さしかえ|入れ替え予定|後で記入|あとで記入|後で入力|あとで入れ"
    "|後で入れ|後ほど入|のちほど入"
    "|ここに|追記予定|記入する|挿入|仮置き|仮の文|仮文|ダミー|下書き|原稿未着"
    "|原稿待ち|写真待ち|決裁待ち|TBD|TODO|tbd|todo|保留|校正中|未定稿"
    "|コピペ|前回の?まま|去年のまま|昨年のまま)"
    "[^】\\])>》〕）\n]{0,16}[】\\])>》〕）]"
)
_WORDS = Pattern(
    "TODO|FIXME|TBD|lorem ipsum|ここに(?:本文|文章|タイトル|画像|写真"
    "|URL|リンク)を?(?:入|記|貼)|テスト投稿|ダミーテキスト"
)
_BESIDE = "月日時分-:は/"
"""One of these stands beside a sign that is left over; a row of mere signs has none."""
_FORM = Pattern(
    "記入例|例文|様式|書式|ひな形|テンプレ|クイズ|穴埋め|凡例|評価|○×|か×|伏せ字|入る数字|例:|件名"
)
_MESSAGE = "書きかけの記号や覚え書きが残っているようです。正しい内容に直してください。"


class MaskingPlaceholder(Check):
    """●月●日、【要確認】など、書きかけのまま残った記号や覚え書きを見つけます。

    なぜ: 知らせるべきことが抜けたまま公開されます。
    直し方: 正しい日付や名称に置きかえるか、決まってから出します。
    限界: 「未定」「調整中」と書かれたお知らせは指摘しません。

    × 納税通知書を«7月●日（●）»に発送します。
    × 納期限は«【財政課に要確認】»です。
    × 会場　«（※会場は後で差し替え）»
    × 問い合わせ　生涯学習課（«担当：＊＊＊»）
    × 電話 «000-0000-0000» へお申し込みください。
    ○ 会場は未定です。決まりしだいお知らせします。
    ○ ○月の休館日　×月の行事
    ○ 記入例：○月○日、○○市に転入しました。
    ○ 出発の○時間前までにお越しください。
    ○ 【要申込】親子で楽しむ天体観察
    """

    code = "masking/placeholder"
    name = "書きかけの記号"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("left-over", "masking-symbol")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield signs that stand for a date, name or number, and notes to oneself."""
        text = reading.text
        if _FORM.search(text):
            return
        dated = any(sign in text for sign in _BESIDE)
        for pattern in (_LEFT, _NOTE, _WORDS) if dated else (_NOTE, _WORDS):
            for match in pattern.finditer(text):
                sentence = reading.sentence_at(match.start())
                if not sentence.does(Act.WARNS) and not reading.quoted(match.start()):
                    yield hit(reading, *match.span(), _MESSAGE)
