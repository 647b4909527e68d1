#pragma once

#include <QDialog>

namespace gearaudit
{

/// Explains the filter language by examples, each a button that tries it. Stays open beside the
/// results until it is closed.
class FilterHelp : public QDialog
{
    Q_OBJECT
public:
    explicit FilterHelp(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &filter);

private:
    QWidget *makePage();
};

} // namespace gearaudit
