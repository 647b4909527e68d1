#pragma once

#include "core/filter/filter_completion.h"

#include <QLineEdit>

#include <memory>
#include <optional>

class QCompleter;
class QStandardItemModel;

namespace gearaudit
{

class OfferDelegate;

/// The field of the filter: underlines a part of its text and offers what may stand at the cursor.
/// Escape closes what is offered, then clears the field; Down goes into what is offered, or leaves
/// for the rows; Ctrl+Space asks for offers; Return takes one, or commits the filter. Alt+Return takes
/// what was likely meant, Alt+Down opens the filters that are kept. Files that are dropped on it are
/// left to what it stands in.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);
    ~FilterEdit() override;

    /// The text with a space for each line break and other sign that cannot be seen: as long as
    /// the field's text, so that places in the one are places in the other.
    QString filterText() const;

    /// Puts another text there, which can be undone; offers nothing for it.
    void replaceText(const QString &text);

    /// None takes the line away. Ends with the next change of the text.
    void underline(const std::optional<TextRange> &range);
    const std::optional<TextRange> &underlined() const { return m_underlined; }

    /// What is offered at the moment stays: a running audit brings new words all the time.
    void setVocabulary(std::shared_ptr<const FilterVocabulary> vocabulary);
    /// What is offered now; empty while nothing is.
    QStringList offered() const;
    /// Takes away what is offered: whoever typed is elsewhere now.
    void stopOffering();

Q_SIGNALS:
    void committed();
    void leaveForRows();
    void meantWanted();
    void filtersWanted();
    /// Something is offered, or no longer.
    void offering(bool is);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// `asked`: also where nothing was begun.
    void offer(bool asked);
    void show(const FilterCompletion &completion, const QString &begun);
    void take(const QString &candidate);
    void drawUnderline();

    void replace(TextRange range, const QString &text);
    bool isChosen() const;

    std::optional<TextRange> m_underlined;
    bool m_isComposing = false; ///< an input method has not finished a character
    bool m_isReplacing = false;
    std::shared_ptr<const FilterVocabulary> m_vocabulary;
    TextRange m_offeredFor;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
    OfferDelegate *m_offerDelegate;
};

} // namespace gearaudit
