#pragma once

#include <QObject>

#include <vector>

class QHeaderView;
class QSettings;

namespace gearaudit
{

/// Widths of columns in letters of the font: where that becomes another one, now or by the next
/// start, the columns grow with it. Belongs to the header.
class LetterColumns : public QObject
{
    Q_OBJECT
public:
    /// `letters`: how wide each column is at first.
    LetterColumns(QHeaderView &header, const std::vector<int> &letters);

    /// The header's state, and how wide a letter was with it.
    void save(QSettings &settings, const QString &key) const;
    void restore(const QSettings &settings, const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    double letter() const; ///< in pixels that do not depend on the screen's scaling
    void scale(double factor);

    QHeaderView &m_header;
    double m_letter; ///< that the widths are made for
};

} // namespace gearaudit
