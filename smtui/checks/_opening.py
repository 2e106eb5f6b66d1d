"""What the checks on openings share: what advises or mends, who is guarded, and their frames."""

from smtui.checks._frames import Frame, Slot, slots
from smtui.checks._kit import Account, Pattern

ADVICE = Pattern(
    "ましょう|ませんか(?!ら)|しないで|ないでくだ|ないよう|やめ(?!て、)|避け|お忘れなく|呼びかけ|ご注意|気をつけ|詐欺|不審|偽物|偽の|空き巣|車上|盗難|盗まれ|被害|防犯(?:講|教|月|対)|手口|ご家庭|ご自宅の|お宅の|わが家|我が家|自宅の鍵"
    "|入札|公告|補助|助成|設置しま|新設しま|増設|補強|交換しました|更新しました|修理しました|直しました|直りました|復旧|改善|対策を|講座|教室|講演|研修で|訓練で|訓練を|クイズ|謎解き|脱出|宝探し|物語|絵本|映画|ドラマ|小説|ゲーム|歴史|江戸|明治|城跡|古墳|遺跡|旧町|展示(?!替)"
    "|落とし物|拾得|紛失届|再発行|自転車の鍵|スーツケース|コインロッカー|貴重品ロッカー|キャッシュカード|マイナンバーカード|利用者カード|貸出カード"
)
HEAD = Pattern("市長|町長|区長|村長|知事|教育長|議長|大臣")


def opening(
    message: str,
    *needs: Slot,
    none: tuple[Pattern, ...] = (ADVICE,),
    account: Account | None = None,
    before: int = 1,
    after: int = 1,
) -> Frame:
    """Return a frame of slots of the list `opening` that advice takes back."""
    return Frame(
        slots("opening", *needs),
        message,
        none=none,
        before=before,
        after=after,
        account=account,
        warned=True,
        acts=frozenset(),
    )
