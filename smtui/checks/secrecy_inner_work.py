"""What the writer learned with the hands in the files: inquiries, bids, counts, journeys."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_OTHER = Pattern(
    "ニュース|新聞|報道|テレビ|出口調査|速報|ドラマ|映画|小説|漫画|アニメ|ゲーム|番組|講演|研修|講座|本を読|統計|公表|発表(?!前)|公開された|公告|ホームページ|広報|落札結果"
    "|うちの(?:子|娘|息子|猫|犬|父|母|夫|妻|ばあ|じい)|わが家|我が家|自分の|私の(?:戸籍|処方|カルテ|内申|相談)|相談に行|もらいに行|取りに行|先祖|ルーツ|家系|歴史|江戸|明治|大正|祭り|親切|ありがとう"
    "|守秘|言えるわけ|見ない|答えない|答えません|教えない|教えません|聞かれても|できません|断っ|お断り"
)
_PLAIN = frozenset({Act.DENIES, Act.INVITES})
_WORK = "仕事で知ったことに読めます。中身も、知る立場にいたことも消してください。"
_FRAMES = (
    Frame(
        ("inner-work:rec", "inner-work:role", "inner-work:out"),
        _WORK,
        none=(_OTHER, "consent-given"),
        before=1,
        after=1,
        account=Account.PERSONAL,
        acts=_PLAIN,
    ),
    Frame(
        ("inner-work:rec", "inner-work:role", "told-served:who", "told-served:fact"),
        _WORK,
        none=(_OTHER, "consent-given"),
        before=1,
        after=1,
        account=Account.PERSONAL,
        acts=_PLAIN,
    ),
)


class SecrecyInnerWork(Framed):
    """会議録の清書、開票、入札の書類などの仕事の手もとで知った中身を明かす投稿を見つけます。

    なぜ: 書けるのは担当の人だけなので、出どころが分かり、調べや競争が成り立たなくなります。
    直し方: 中身と、知る立場にいたことを消します。
    限界: 公表ずみの結果かどうかは、書かれていなければ分かりません。

    × [personal] パワハラの相談、聞き«取り調査の文字起こしをして»るけど、課長は全部認めたよ。
    × [personal] «懲戒の処分案をコピーし»てたら、隣の係の人は停職に落ちるらしい。
    × [personal] «入札の封をし»たのは私。二社だけで、片方は本命じゃない。
    ○ [personal] 議事録の清書が終わった。肩がこった。
    ○ [personal] 入札の仕事をしていると値段を聞かれるけれど、もちろん教えない。
    ○ [personal] いじめの調査委員会、加害側が認めたとニュースで見た。うちの課の人もその話ばかり。
    """

    code = "secrecy/inner-work"
    name = "仕事の手もとの秘密"
    severity = Severity.WARN
    account = Account.PERSONAL
    frames = _FRAMES
