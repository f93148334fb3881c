/** The board's only script. Pages are whole without it. */
document.documentElement.dataset.enhanced = 'yes'
