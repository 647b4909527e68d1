#pragma once

#include <QTextBrowser>

namespace gearaudit
{

/// Shows pages of the program's help, and goes from one to another by their links. Nothing outside
/// of the program is opened.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    void showTopic(const QString &topic);
    /// The topic of the page that is shown; empty before the first.
    const QString &topic() const { return m_topic; }
    /// Marks these words wherever they stand and goes to the first place; none: marks nothing.
    void mark(const QStringList &words);
    /// Goes to the next marked place, and from the last to the first.
    void showNextMark();

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    /// With a frame while it has the focus, which has no cursor to show it.
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_topic;
    QList<QTextCursor> m_marks; ///< in their order
};

} // namespace gearaudit
