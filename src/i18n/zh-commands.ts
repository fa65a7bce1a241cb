/** The Chinese words of what can be done from the search box; part of `zhParts`. */
import type { enCommands } from './en-commands.ts';

export const zhCommands: typeof enCommands = {
  commands: {
    embed: {
      name: () => '在其他网站展示当前视图',
      done: () => '已打开嵌入选项和代码',
      also: '嵌入 网站 网页 组件 代码 框架 iframe',
    },
    showLayer: {
      name: (layer) => layer,
      done: (layer) => `已开启“${layer}”图层，并展开图例与筛选`,
      also: '图层 图例',
    },
    switchOn: {
      name: (layer) => `开启“${layer}”图层`,
      done: (layer) => `已开启“${layer}”图层`,
      also: '打开 显示',
    },
    switchOff: {
      name: (layer) => `关闭“${layer}”图层`,
      done: (layer) => `已关闭“${layer}”图层`,
      also: '隐藏',
    },
    openTable: {
      name: (layer) => `打开“${layer}”的表格`,
      done: (layer) => `已打开“${layer}”的表格`,
      also: '显示 列表 数据',
    },
    download: {
      name: (layer) => `下载“${layer}”的数据`,
      done: (layer) => `请选择要下载的“${layer}”数据`,
      also: '导出 保存 另存 excel xlsx csv geojson json 表格',
    },
    closeTable: { name: () => '关闭表格', done: () => '已关闭表格', also: '隐藏' },
    openCharts: {
      name: (layer) => `打开“${layer}”的图表`,
      done: (layer) => `已打开“${layer}”的图表`,
      also: '显示 统计图 数据',
    },
    closeCharts: { name: () => '关闭图表', done: () => '已关闭图表', also: '隐藏' },
    colourBy: {
      name: (layer, field) => `“${layer}”图层着色依据：${field}`,
      done: (layer, field) => `“${layer}”图层现按“${field}”着色`,
      also: '颜色 按',
    },
    filter: {
      name: (layer, facet, value) => `筛选“${layer}”：${facet}为“${value}”`,
      done: (layer, facet, value) => `已设置筛选条件：${layer}，${facet}为“${value}”`,
      also: '仅显示',
    },
    removeFilter: {
      name: (layer, facet, value) => `取消筛选“${layer}”：${facet}为“${value}”`,
      done: (layer, facet, value) => `已取消筛选条件：${layer}，${facet}为“${value}”`,
      also: '移除 清除',
    },
    clearLayer: {
      name: (layer) => `清除“${layer}”图层的筛选条件`,
      done: (layer) => `已清除“${layer}”图层的筛选条件`,
      also: '取消 重置',
    },
    clearAll: { name: () => '清除全部筛选条件', done: () => '已清除全部筛选条件', also: '取消 重置' },
    limitToYears: {
      name: (years) => `限定年份：${years}`,
      done: (years) => `已限定为${years}`,
      also: '时间 年度 仅显示',
    },
    allYears: { name: () => '显示全部年份', done: () => '已显示全部年份', also: '时间 取消限定' },
    onlyInView: {
      name: () => '仅显示当前视图内的记录',
      done: () => '现仅显示当前视图内的记录',
      also: '可见范围',
    },
    notOnlyInView: {
      name: () => '同时显示当前视图外的记录',
      done: () => '当前视图外的记录也已显示',
      also: '可见范围 取消仅显示',
    },
    area: {
      name: () => '区域查询',
      done: () => '已打开区域查询',
      also: '绘制 方框 圆 多边形 范围 距离',
    },
    sources: { name: () => '查看资料来源', done: () => '已打开资料来源', also: '打开 引用 出处 文献 证据' },
    share: {
      name: () => '分享当前视图',
      done: () => '已打开“分享当前视图”',
      also: '链接 网址 发送 复制 二维码',
    },
    picture: {
      name: () => '将当前视图存为图片',
      done: () => '已打开“保存图片”',
      also: '图像 导出 打印 PNG SVG PDF',
    },
    about: { name: () => '关于本图集', done: () => '已打开“关于本图集”', also: '说明 帮助' },
    language: {
      name: () => '切换为中文',
      done: () => '界面已切换为中文',
      also: '语言 汉语 language Chinese',
    },
    theme: {
      name: (theme) => `切换为“${theme}”`,
      done: (theme) => `已切换为“${theme}”`,
      also: '外观 模式 颜色',
    },
    globe: { name: () => '以球面显示', done: () => '已以球面显示', also: '地球 投影' },
    flat: { name: () => '以平面显示', done: () => '已以平面显示', also: '球面 投影' },
    view: {
      name: (view) => `定位到${view}`,
      done: (view) => `地图正移至${view}`,
      also: '前往 缩放',
    },
    start: { name: () => '返回初始视图', done: () => '地图正返回初始视图', also: '首页 重置 复位' },
  },
};
