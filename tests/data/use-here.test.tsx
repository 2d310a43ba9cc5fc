import { act, renderHook } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { MemoryRouter, useNavigate } from 'react-router'
import { expect, it } from 'vitest'
import { useHere } from '#src/data/use-here.ts'

it('tells what was asked for on a page that the reader has left from what was asked for on this one', () => {
  const wrapper = ({ children }: { children: ReactNode }) => createElement(MemoryRouter, null, children)
  const { result } = renderHook(() => ({ here: useHere(), navigate: useNavigate() }), { wrapper })
  const isStillHere = result.current.here()
  act(() => void result.current.navigate('/?q=ada'))
  expect(isStillHere()).toBe(true)
  act(() => void result.current.navigate('/about'))
  expect(isStillHere()).toBe(false)
  expect(result.current.here()()).toBe(true)
})
