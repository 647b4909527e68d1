#pragma once

#include <QLayout>

#include <vector>

namespace gearaudit
{

/// Captions and what they stand before: beside each other where there is room for both, else each
/// above its field, all rows alike. Gives every text the height that its width asks for, which a
/// QFormLayout does not where fields are of several parts.
class FieldsLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FieldsLayout(QWidget *parent = nullptr);
    ~FieldsLayout() override;

    /// A caption and its field; without a caption: what stands beneath the fields.
    void addRow(QWidget *caption, QWidget *cell);
    /// Something as wide as both.
    void addWide(QWidget *cell);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Row {
        QLayoutItem *caption; ///< may be null
        QLayoutItem *cell;    ///< null once it was taken
        bool isWide;
    };
    QLayoutItem *itemFor(QWidget *widget);
    int captionWidth() const;
    int widestCell(bool least) const;
    bool isSideBySide(int width) const;
    int arrange(const QRect &rect, bool moves) const;
    void place(QLayoutItem *item, const QRect &at, const QRect &room) const;

    std::vector<Row> m_rows;
};

} // namespace gearaudit
