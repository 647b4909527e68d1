#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace gearaudit
{

/// Widgets beside each other, on as many lines as they need: what does not fit goes on in the next one.
/// In a line, what may expand takes what is left over. No narrower than its widest widget can be.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = QList<QLayoutItem *>;
    std::vector<Line> linesIn(int width) const;
    /// How high the items are in a width; places them there where `rect` is given.
    int arrange(int width, const QRect *rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace gearaudit
